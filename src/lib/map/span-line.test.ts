import { expect, test } from 'vitest';
import type { Atlas } from '../model/atlas';
import type { Span } from '../model/records';
import { dashesOf, modernYears } from './span-line';

const atlasOf = (years: number[]): Atlas => ({
	themes: [],
	sources: [],
	view: { center: [0, 0], zoom: 1 },
	places: [],
	routes: [],
	moments: years.map((year) => ({
		ref: `events/e${year}`,
		title: 'Fair',
		span: [year, year + 1],
		sayings: []
	}))
});
const themes = [{ id: 'trade' }, { id: 'crafts' }];
const saying = (theme: string, ...spans: Span[]) => ({
	excerpt: 'x',
	themes: [theme],
	source: 'gazette',
	spans
});

test('the years leave out the few happenings long before the others', () => {
	const recent = Array.from({ length: 19 }, (_, index) => 1991 + index);
	expect(modernYears(atlasOf([-500, ...recent]))).toEqual([1992, 2010]);
	expect(modernYears(atlasOf([1991]))).toEqual([1991, 1992]);
	expect(modernYears(atlasOf([]))).toBeUndefined();
});

test('a passage lies where its years are, and no farther than the line', () => {
	expect(dashesOf([saying('crafts', [1995, 2000])], themes, [1990, 2010])).toEqual([
		{ from: 0.25, to: 0.5, theme: 1 }
	]);
	expect(dashesOf([saying('trade', [1980, 9999])], themes, [1990, 2010])).toEqual([
		{ from: 0, to: 1, theme: 0 }
	]);
});

test('what is undated or of other years is not on the line', () => {
	expect(dashesOf([saying('trade'), saying('trade', [-500, -400])], themes, [1990, 2010])).toEqual(
		[]
	);
});

test('passages of one theme and year are drawn once', () => {
	const same = Array.from({ length: 300 }, () => saying('trade', [2000, 2001]));
	expect(dashesOf([...same, saying('crafts', [2000, 2001])], themes, [1990, 2010])).toHaveLength(2);
});
