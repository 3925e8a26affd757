import { expect, test } from 'vitest';
import type { Stretch } from '../model/marks';
import { markedWords, snippetOf } from './marking';

const join = (stretches: readonly Stretch[] = []) => stretches.map(({ text }) => text).join('');
const marked = (stretches: readonly Stretch[] = []) =>
	stretches.filter((each) => each.marked).map(({ text }) => text);

const long = `${'The years pass quietly here. '.repeat(12)}Then forty ships left Harbour, and the ships came back. ${'Nothing more is told of them. '.repeat(12)}`;

test('words are marked as the text writes them, and nothing of it is lost', () => {
	const stretches = markedWords('In Köhnə Şəhər, 1997.', new Set(['seher']));
	expect(marked(stretches)).toEqual(['Şəhər']);
	expect(join(stretches)).toBe('In Köhnə Şəhər, 1997.');
});

test('a snippet is about 120 characters of whole words around the place', () => {
	const snippet = snippetOf(long, new Set(['ships', 'harbour']));
	expect(marked(snippet)).toEqual(['ships', 'Harbour', 'ships']);
	expect(join(snippet)).toMatch(/^… \S.*forty ships left Harbour.*\S …$/);
	expect(join(snippet).length).toBeGreaterThan(90);
	expect(join(snippet).length).toBeLessThan(130);
	for (const word of join(snippet).replaceAll('…', '').trim().split(' '))
		expect(long.split(' ')).toContain(word);
});

test('the place is where most of the words stand together', () => {
	expect(marked(snippetOf(`Some left. ${long}`, new Set(['left', 'harbour'])))).toEqual([
		'left',
		'Harbour'
	]);
});

test('at the ends of a text nothing is left out', () => {
	expect(join(snippetOf('Forty ships left.', new Set(['forty'])))).toBe('Forty ships left.');
	expect(join(snippetOf(long.trim(), new Set(['told']))).startsWith('… ')).toBe(true);
	expect(join(snippetOf(`${long}It ends.`, new Set(['ends'])))).toMatch(/It ends\.$/);
});

test('a text with none of the words has no snippet', () => {
	expect(snippetOf(long, new Set(['mill']))).toBeUndefined();
});
