import { expect, it } from 'vitest';
import type { Dispute } from '../model/dispute';
import { disputesShown, parseDisputeKind, printDisputes, withThemeToggled } from './disputes';
import { everything } from './view';

const dispute = (id: string, given: Partial<Dispute>): Dispute => ({
	ref: `disagreements/${id}`,
	title: id,
	kind: 'figure',
	themes: ['trade'],
	positions: [
		{ says: 'Forty.', source: 'gazette', label: 'The Gazette', spans: [[1990, 1991]] },
		{ says: 'Fifty.', source: 'almanac', label: 'The Almanac', spans: [[2000, 2001]] }
	],
	...given
});
const all = [
	dispute('ships', {}),
	dispute('songs', { kind: 'account', themes: ['crafts', 'trade'] }),
	dispute('harbour', {
		kind: 'name',
		themes: ['crafts'],
		positions: [{ says: 'Haven.', source: 'gazette', label: 'The Gazette', spans: [] }]
	})
];
const shown = (view: Partial<typeof everything>, kind?: Dispute['kind']) =>
	disputesShown(all, { ...everything, ...view }, kind).map(({ title }) => title);

it('all disagreements are shown where nothing is asked for', () => {
	expect(shown({})).toEqual(['ships', 'songs', 'harbour']);
});

it('kind, theme and source each leave fewer, together fewest', () => {
	expect(shown({}, 'account')).toEqual(['songs']);
	expect(shown({ themes: ['crafts'] })).toEqual(['songs', 'harbour']);
	expect(shown({ sources: ['almanac'] })).toEqual(['ships', 'songs']);
	expect(shown({ themes: ['crafts'] }, 'figure')).toEqual([]);
});

it('a period leaves those with a position of its years, and the undated', () => {
	expect(disputesShown(all, { ...everything, span: [1990, 1991] }, undefined)).toHaveLength(3);
	expect(
		disputesShown(all, { ...everything, span: [1970, 1980] }, undefined).map(({ title }) => title)
	).toEqual(['harbour']);
});

it.each([
	['', undefined, 0],
	['kind=', undefined, 0],
	['kind=name', 'name', 0],
	['kind=quarrel', undefined, 1],
	['kind=toString', undefined, 1]
])('“%s” asks for the kind %s, with %i notices', (query, kind, notices) => {
	const parsed = parseDisputeKind(new URLSearchParams(query));
	expect(parsed.kind).toBe(kind);
	expect(parsed.notices).toHaveLength(notices);
});

it.each([
	[everything, undefined, ''],
	[everything, 'name', '?kind=name'],
	[{ ...everything, themes: ['trade'] }, undefined, '?themes=trade'],
	[{ ...everything, themes: ['trade'] }, 'name', '?themes=trade&kind=name']
] as const)('what is chosen is printed as it will be read', (view, kind, query) => {
	expect(printDisputes({ ...everything, ...view, themes: [...view.themes] }, kind)).toBe(query);
	expect(parseDisputeKind(new URLSearchParams(query)).kind).toBe(kind);
});

it('a theme is added to a view, and taken from it again', () => {
	const once = withThemeToggled(everything, 'trade');
	expect(once.themes).toEqual(['trade']);
	expect(withThemeToggled(once, 'trade')).toEqual(everything);
});
