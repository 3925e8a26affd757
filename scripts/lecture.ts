// Writes a talk as one HTML file: `npm run lecture -- <id> [--out file]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printStylesheet } from '../src/lib/theme/stylesheet';
import { bundled, openWritten } from './lecture/bundle';
import { findOutside } from './lecture/find-outside';
import { printPage } from './lecture/page';
import { findTooLarge, printWeights } from './lecture/weigh';

const usage = 'npm run lecture -- <id> [--out <file>.html]';

function refuse(message: string): never {
	console.error(message);
	process.exit(1);
}

function readArguments() {
	try {
		return parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
	} catch (error) {
		return refuse(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`);
	}
}

const { values, positionals } = readArguments();
const [id, ...more] = positionals;
const { lectures, written } = await openWritten().catch((error) => refuse(error.message));
const list = lectures.map(({ id, title }) => `  ${id}  ${title}`).join('\n') || '  none';
if (!id || more.length) refuse(`Name one talk: ${usage}\nThe talks are:\n${list}`);
if (!lectures.some((lecture) => lecture.id === id))
	refuse(`There is no talk “${id}”. The talks are:\n${list}`);

const out = values.out ?? `${id}.html`;
console.log(`Writing ${out} …`);
const { contents, head, body } = written(id);
const said = JSON.stringify(contents);
const program = await bundled(said).catch((error) => refuse(error.message));
const icon = readFileSync(new URL('../static/favicon.svg', import.meta.url), 'utf8');
const style = printStylesheet() + program.style;
const parts = { ...program, style, head, body, icon, contents: said };

const outside = findOutside(parts);
if (outside.length)
	refuse(`The file would need more than itself, and is not written:\n${outside.join('\n')}`);
const page = printPage(parts);
const weights = printWeights(page, parts);
const tooLarge = findTooLarge(page, weights);
if (tooLarge) refuse(tooLarge);
try {
	writeFileSync(out, page);
} catch (error) {
	const why = error instanceof Error ? error.message : error;
	refuse(`${out} could not be written (${why}). Name a file in a folder that may be written to.`);
}
console.log(`${out}: ${weights.join('\n  ')}`);
