import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** The parts of a record or a feature that can name something. */
interface Named {
	id?: string;
	name?: string;
	names?: Record<string, string>;
	aka?: string[];
	kind?: string;
	precision?: string;
	properties?: Named;
}

/** Names that are plain English as well: a text that holds one need not mean the thing. */
const ordinary = new Set(['foreign policy', 'meteor', 'middle east', 'trend']);
const leastLetters = 4;

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const filesOf = (folder: string) =>
	readdirSync(root + folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length));

/** Lower-case words without accents, a space between them: `tel-aviv`, `telAviv` and `Tel Aviv` are one. */
function asWords(text: string): string {
	return text
		.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function namesOf({ id, name, names = {}, aka = [], kind, properties }: Named): string[] {
	const family = kind === 'person' ? name?.split(' ').at(-1) : undefined;
	const own = [id, name, family, ...Object.values(names), ...aka];
	return [...own.filter((one) => one !== undefined), ...(properties ? namesOf(properties) : [])];
}

function telling(names: string[]): string[] {
	return [...new Set(names.map(asWords))].filter(
		(name) => name.replaceAll(/\P{L}/gu, '').length >= leastLetters && !ordinary.has(name)
	);
}

const places: Named[] = JSON.parse(read('static/geo/places.geojson')).features;
const records: Named[] = [
	...filesOf('static/geo')
		.filter((path) => path.endsWith('.geojson'))
		.flatMap((path) => JSON.parse(read(path)).features),
	...parse(read('data/actors.yaml')),
	...JSON.parse(read('data/sources.json'))
];
const subject = new Set(telling(records.flatMap(namesOf)));
const longestName = Math.max(...[...subject].map((name) => name.split(' ').length));
const countries = telling(
	places.filter(({ properties }) => properties?.precision === 'country').map(({ id = '' }) => id)
);

/** The names of the subject that a text holds as whole words, and the words made of a country's name. */
function namedIn(text: string): string[] {
	const words = asWords(text).split(' ');
	const runs = words.flatMap((_, start) =>
		Array.from({ length: longestName }, (_, more) => words.slice(start, start + more + 1).join(' '))
	);
	const made = words.filter((word) => countries.some((country) => word.startsWith(country)));
	return [...new Set([...runs.filter((run) => subject.has(run)), ...made])];
}

test('the names of the subject are those of its places, shapes, actors and sources', () => {
	for (const { properties } of places) {
		const name = asWords(properties!.names!.en!);
		if (!ordinary.has(name)) expect(subject).toContain(name);
	}
	expect(countries.length).toBeGreaterThan(0);
});

test('a name is found however it is written', () => {
	const name = [...subject].find((one) => /^[a-z]+ [a-z]+$/.test(one))!;
	const [given, family] = name.split(' ') as [string, string];
	const capital = family.slice(0, 1).toUpperCase() + family.slice(1);
	for (const text of [
		`a ${name}.`,
		`'${given}-${family}'`,
		given + capital,
		`/${given}_${family}/`
	])
		expect(namedIn(text)).toContain(name);
	expect(namedIn(`${given}x ${family}`)).not.toContain(name);
	expect(namedIn(`${countries[0]}ian`)).toEqual([`${countries[0]}ian`]);
});

test('no file of src/ names anything of the subject', () => {
	const naming = filesOf('src')
		.map((path) => ({ path, names: namedIn(`${path} ${read(path)}`) }))
		.filter(({ names }) => names.length);
	expect(naming).toEqual([]);
});
