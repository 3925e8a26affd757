import { describe, expect, test } from 'vitest';
import type { Stretch } from '../model/marks';
import type { SearchRecord } from '../model/search';
import { finderOf } from './finder';
import { harbourRecords } from './harbour';

const { find } = finderOf(harbourRecords);
const hitsOf = (query: string) => find(query).groups.flatMap(({ hits }) => hits);
const refs = (query: string) => hitsOf(query).map(({ record }) => record.anchor ?? record.ref);
const print = (stretches: readonly Stretch[] = []) =>
	stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('a place is found', () => {
	test.each([
		['by its name', 'Old Town'],
		['in lower case', 'old town'],
		['in another language', 'Köhnə Şəhər'],
		['without its accents', 'kohne seher'],
		['in another spelling', 'Kohna Sheher'],
		['in Hebrew', 'עיר עתיקה'],
		['in Cyrillic', 'старый город'],
		['by one of its words', 'Şəhər'],
		['by the beginning of one', 'kohn'],
		['with a letter too few', 'Kohna Shehr'],
		['with a letter too many', 'koohne'],
		['with a wrong letter', 'sheger']
	])('%s', (_, query) => {
		expect(refs(query)[0]).toBe('places/old-town');
	});
});

test('two letters swapped are nearer than two too many', () => {
	const town: SearchRecord = { kind: 'places', ref: 'places/yalin', title: 'Yalincu', aside: '' };
	const { groups } = finderOf([town, ...harbourRecords]).find('yalincki');
	expect(groups.map(({ kind }) => kind)).toEqual(['actors', 'places']);
});

test('the name that found a record is shown, with its language, where the title did not', () => {
	const [hit] = hitsOf('seher');
	expect(print(hit?.title)).toBe('Old Town');
	expect(hit?.alias?.lang).toBe('az');
	expect(print(hit?.alias?.stretches)).toBe('Köhnə [Şəhər]');
	expect(hitsOf('old')[0]?.alias).toBeUndefined();
});

test('people are found without the apostrophe, and by what they are', () => {
	expect(refs('yalincik')).toEqual(['actors/mara-yalincik']);
	expect(print(hitsOf('yalincik')[0]?.title)).toBe("Mara [Ya'lıncık]");
	expect(print(hitsOf('keeper')[0]?.aside)).toBe('[keeper] of the lighthouse until 1934');
});

test('a word inside an excerpt gives the words around it, with it marked', () => {
	const [hit, ...others] = hitsOf('saltpeter');
	expect(others).toEqual([]);
	expect(hit?.record.anchor).toBe('gazette/ships');
	expect(print(hit?.snippet)).toContain('laden with [saltpetre] left Harbour');
	expect(print(hit?.snippet).length).toBeLessThan(140);
});

test('a name that is just what was asked comes first, then names, then other spellings, then texts', () => {
	expect(refs('harbour')).toEqual(['places/harbour', 'places/harbour-island', 'gazette/ships']);
	expect(refs('ship')[0]).toBe('places/harbour-island');
});

test('where each word was sought came of it, words found alone count less', () => {
	expect(refs('saltpetre harbour')).toEqual([
		'gazette/ships',
		'places/harbour',
		'places/harbour-island'
	]);
	expect(refs('of zanzibarland')).toEqual([]);
});

test('where some have all the words, few are shown that have only some', () => {
	const mills = ['North', 'South', 'East', 'West'].map((name): SearchRecord => ({
		kind: 'places',
		ref: `places/mill-${name}`,
		title: `${name} Mill`,
		aside: 'site'
	}));
	const { groups, total } = finderOf(mills).find('west mill');
	expect(groups[0]?.hits.map(({ record }) => record.title)).toHaveLength(3);
	expect(groups[0]?.hits[0]?.record.title).toBe('West Mill');
	expect(total).toBe(4);
});

test('a year is meant as it is written', () => {
	expect(refs('1997')).toEqual(['events/fair']);
});

test('the label of a source finds none of its excerpts', () => {
	expect(hitsOf('Gazette').map(({ title }) => print(title))).toEqual(['Gazette']);
	expect(print(hitsOf('Gazette')[0]?.snippet)).toContain('[Gazette]');
});

test('nothing is found for nothing, and for what is nowhere', () => {
	for (const query of ['', '   ', '–', 'xyzzyq', '\\', '*', '('])
		expect(find(query)).toEqual({ groups: [], total: 0 });
});

test('of many, thirty are shown and all are counted, and no kind drowns the others', () => {
	const many = Array.from({ length: 100 }, (_, index): SearchRecord => ({
		kind: 'events',
		ref: `events/mill-${index}`,
		title: `Mill ${index}`,
		aside: ''
	}));
	const excerpt: SearchRecord = {
		...harbourRecords.at(-1)!,
		text: `The mill ${'stands '.repeat(99)}`
	};
	const { groups, total } = finderOf([...many, excerpt]).find('mill');
	expect(total).toBe(101);
	expect(Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.length]))).toEqual({
		events: 29,
		excerpts: 1
	});
});
