// Writes a talk as one HTML file: `npm run lecture -- <id> [--site https://…] [--out file.html]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { printStylesheet } from '../src/lib/theme/stylesheet';
import { bundled, openWritten } from './lecture/bundle';
import { findOutside } from './lecture/find-outside';
import { printPage } from './lecture/page';
import { readRequest } from './lecture/request';
import { findTooLarge, printWeights } from './lecture/weigh';

try {
	console.log(await write(process.argv.slice(2)));
} catch (error) {
	console.error(messageOf(error));
	process.exitCode = 1;
}

/** @returns what became of it */
async function write(args: string[]): Promise<string> {
	const { lectures, written } = await openWritten();
	const { id, out, site } = readRequest(args, lectures);
	console.log(`Writing ${out} …`);
	const { contents, head, body } = written(id, site);
	const said = JSON.stringify(contents);
	const program = await bundled(said);
	const style = printStylesheet() + program.style;
	const icon = readFileSync(new URL('../static/favicon.svg', import.meta.url), 'utf8');
	const parts = { ...program, style, head, body, icon, contents: said };

	const outside = findOutside(parts);
	if (outside.length)
		throw new Error(
			`The file would need more than itself, and is not written:\n${outside.join('\n')}`
		);
	const page = printPage(parts);
	const weights = printWeights(page, parts);
	const tooLarge = findTooLarge(page, weights);
	if (tooLarge) throw new Error(tooLarge);
	save(out, page);
	const told = site
		? `The codes of its steps lead to ${site}.`
		: 'Its steps have no address for telephones; with --site https://…, those of the published atlas.';
	return `${out}: ${weights.join('\n  ')}\n${told}`;
}

function save(out: string, page: string): void {
	try {
		writeFileSync(out, page);
	} catch (error) {
		throw new Error(
			`${out} could not be written (${messageOf(error)}). Name a file in a folder that may be written to.`,
			{ cause: error }
		);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
