import { describe, expect, it } from 'vitest';
import type { Row } from '../model/lens';
import { parseMatrixView, rowsShown, withMatrixView } from './matrix';
import { everything, withView } from './view';

const sources = ['gazette', 'almanac'];
const row = (title: string, kind: Row['kind'], ...counts: number[]): Row => ({
	ref: `places/${title}`,
	kind,
	title,
	counts
});
const rows = [
	row('Ferry opens', 'events', 0, 2),
	{ ...row('Hárbour', 'places', 5, 1), names: ['Port', 'Hafen'] },
	row('Old Town', 'places', 3, 0)
];
const shown = (query: string) => {
	const { view } = parseMatrixView(new URLSearchParams(query), sources);
	return rowsShown(rows, view, sources).map(({ title }) => title);
};

describe('the matrix', () => {
	it('is whole and by name where nothing is asked', () => {
		expect(shown('')).toEqual(['Ferry opens', 'Hárbour', 'Old Town']);
	});
	it.each([
		['said=one', ['Ferry opens', 'Old Town']],
		['said=gazette', ['Old Town']],
		['said=all', ['Hárbour']],
		['kind=places&said=one', ['Old Town']],
		['find=harb', ['Hárbour']],
		['find=hafen', ['Hárbour']],
		['find=opens+ferry', ['Ferry opens']],
		['sort=-gazette', ['Hárbour', 'Old Town', 'Ferry opens']],
		['sort=gazette', ['Ferry opens', 'Old Town', 'Hárbour']],
		['sort=-name', ['Old Town', 'Hárbour', 'Ferry opens']],
		['sort=-speaking', ['Hárbour', 'Ferry opens', 'Old Town']]
	])('answers “%s”', (query, titles) => {
		expect(shown(query)).toEqual(titles);
	});
	it('ignores what it does not know, and says so', () => {
		const query = new URLSearchParams('kind=stars&said=nobody&sort=luck');
		const { view, notices } = parseMatrixView(query, sources);
		expect(view).toEqual({ sort: 'name' });
		expect(notices).toHaveLength(3);
		expect(notices[0]).toContain('stars');
	});
	it('leaves the rows it was given as they were', () => {
		const before = [...rows];
		shown('sort=-name');
		expect(rows).toEqual(before);
	});
});

describe('the address of the matrix', () => {
	it('keeps the other filters, and is read back as it was printed', () => {
		const view = { kind: 'events', said: 'one', find: 'ferry', sort: '-almanac' } as const;
		const query = withMatrixView(new URLSearchParams('period=1990&said=all'), view);
		expect(query.get('period')).toBe('1990');
		expect(parseMatrixView(query, sources).view).toEqual(view);
	});
	it('outlives another filter', () => {
		const query = new URLSearchParams('themes=trade&kind=events&find=old+town');
		const filtered = withView(query, { ...everything, sources: ['gazette'] });
		expect(parseMatrixView(filtered, sources)).toEqual(parseMatrixView(query, sources));
	});
	it('says nothing of what is as usual', () => {
		expect(withMatrixView(new URLSearchParams('kind=events'), { sort: 'name' }).toString()).toBe(
			''
		);
	});
});
