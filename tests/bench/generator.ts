import { dump, load } from 'js-yaml';
import type { Corpus } from '../../src/lib/door/check-corpus';
import type { Files } from '../../src/lib/door/parse';

/** Files whose records all stand in one file, however many they are. */
const gathered = /^data\/(?!dossier)[^/]+\.(yaml|json)$|^static\/geo\/[^/]+\.geojson$/;
/** Files with a name of their own for each source, chart or route. */
const separate = /^(data\/(?:excerpts|charts)\/|static\/geo\/routes\/)([^/]+)(\.\w+)$/;

/**
 * A dossier so many times as large, with its corpus: copies that share no id, no name and no passage.
 *
 * Each copy is as sound as the original: its texts and those they are quoted from change alike, and no number of
 * words, figure or qualifier does.
 */
export function grow(files: Files, corpus: Corpus, times: number) {
	const grown = new Map<string, string>();
	const numbers = Array.from({ length: times }, (_, index) => index + 1);
	for (const [path, text] of files) {
		// Talks, and what a check with the corpus found, are of the original alone.
		if (path.startsWith('data/lectures/') || path === 'data/checked.json') continue;
		const [, folder, name, ending] = separate.exec(path) ?? [];
		if (folder) {
			const record = read(path, text);
			for (const copy of numbers)
				grown.set(`${folder}${name}-${copy}${ending}`, print(path, copied(record, copy)));
		} else if (gathered.test(path)) {
			const record = read(path, text);
			grown.set(path, print(path, joined(numbers.map((copy) => copied(record, copy)))));
		} else grown.set(path, text);
	}
	const texts = [...corpus].flatMap(([source, text]) =>
		numbers.map((copy): [string, string] => [`${source}-${copy}`, marked(text, copy)])
	);
	return { files: grown, corpus: new Map(texts) };
}

const read = (path: string, text: string): unknown =>
	path.endsWith('.yaml') ? load(text) : JSON.parse(text);

const print = (path: string, record: unknown) =>
	path.endsWith('.yaml') ? dump(record, { lineWidth: 110 }) : JSON.stringify(record, null, '\t');

/** A record as it is in a copy: what its keys say of a text decides how it differs. */
function copied(value: unknown, copy: number, key = ''): unknown {
	if (Array.isArray(value)) return value.map((one) => copied(one, copy, key));
	if (value && typeof value === 'object')
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [
				name,
				copied(part, copy, key === 'names' ? 'name' : name)
			])
		);
	if (typeof value !== 'string') return value;
	if (/^(id|about|route|legs?|source)$/.test(key)) return `${value}-${copy}`;
	if (key === 'excerpt') return value.replace(/^([^/]+)(\/.+)/, `$1-${copy}$2-${copy}`);
	if (/^(text|words|section)$/.test(key)) return marked(value, copy);
	return /^(name|title|label|measure)$/.test(key) ? `${value} ${copy}` : value;
}

/** Words that nearly every sentence has, and that neither count nor qualify. */
const small = /(?<![\p{L}\p{N}])(the|of|and|in|with|was|is|as|by|for|has|that)(?![\p{L}\p{N}])/giu;

/** A text as it is in a copy: its small words end in letters that stand for the number of the copy. */
function marked(text: string, copy: number): string {
	const letters = [...copy.toString()].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
	return text.replace(small, `$1q${letters}`);
}

function joined(copies: unknown[]): unknown {
	const [first] = copies;
	if (Array.isArray(first)) return copies.flat();
	const collections = copies as { features: unknown[] }[];
	return { ...collections[0], features: collections.flatMap(({ features }) => features) };
}
