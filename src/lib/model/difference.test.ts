import { describe, expect, it } from 'vitest';
import { differencesOf, printDifference } from './difference';
import type { Observation, Qualifier, Span } from './records';

const observed = (value: number | [number, number], qualifier: Qualifier, span?: Span) =>
	({
		id: `ships/${value}`,
		...(typeof value === 'number' ? { value } : { low: value[0], high: value[1] }),
		qualifier,
		...(span && { span }),
		excerpt: 'gazette/ships',
		words: 'ships',
		about: []
	}) satisfies Observation;
const year = (first: number, last = first): Span => [first, last + 1];

type Stated = [value: number | [number, number], qualifier: Qualifier];
const between = (unit: string, [a, b]: Stated, [c, d]: Stated) =>
	printDifference(observed(a, b, year(2013)), observed(c, d, year(2013)), unit);

describe('the difference', () => {
	it.each<[Stated, Stated, string]>([
		[[69, 'exact'], [50, 'exact'], '19 percentage points more'],
		[[40, 'exact'], [41, 'exact'], '1 percentage point less'],
		[[40, 'exact'], [40, 'exact'], 'the same'],
		[[40, 'about'], [40, 'exact'], 'about the same'],
		[[60, 'over'], [50, 'exact'], 'more than 10 percentage points more'],
		[[50, 'exact'], [60, 'over'], 'more than 10 percentage points less'],
		[[50, 'up-to'], [60, 'exact'], 'at least 10 percentage points less'],
		[[60, 'exact'], [50, 'over'], 'less than 10 percentage points more, if more at all'],
		[[60, 'over'], [70, 'exact'], 'less than 10 percentage points less, if less at all'],
		[[60, 'over'], [40, 'over'], 'which is more is left open'],
		[[[60, 69], 'range'], [50, 'exact'], '10 to 19 percentage points more'],
		[
			[[60, 69], 'range'],
			[65, 'exact'],
			'between 5 percentage points less and 4 percentage points more'
		],
		[[60, 'over'], [50, 'about'], 'more than about 10 percentage points more'],
		[[65, 'estimate'], [50, 'exact'], 'about 15 percentage points more, by an estimate'],
		[[17.6, 'exact'], [17.5, 'exact'], '0.1 percentage points more']
	])('%# of percentages is in percentage points, no surer than they are', (one, other, text) => {
		expect(between('percent', one, other)).toBe(text);
	});
	it('of ranks is in places, the first being the highest, and has no ratio', () => {
		expect(between('rank', [5, 'exact'], [10, 'exact'])).toBe('5 places higher');
		expect(between('rank', [2, 'exact'], [1, 'exact'])).toBe('1 place lower');
	});
	it('counts what is counted', () => {
		expect(between('years', [33, 'exact'], [32, 'exact'])).toBe('1 year more');
		expect(between('ships', [33, 'exact'], [30, 'exact'])).toBe('3 ships more');
	});
	it('is not given between periods that overlap and differ', () => {
		const [one, other] = [
			observed(69, 'exact', year(2016, 2020)),
			observed(27, 'exact', year(2011, 2020))
		];
		expect(printDifference(one, other, 'percent')).toMatch(
			/^no difference is given: the periods overlap/
		);
	});
	it('of two times of one year is one of the same time', () => {
		const [one, other] = [
			observed(4, 'exact', [2024.25, 2024.3]),
			observed(3, 'exact', year(2024))
		];
		expect(printDifference(one, other, 'EUR')).toBe('€1 more');
	});
	it('of money in two years is nominal, and says so', () => {
		const [one, other] = [observed(1200, 'exact', year(2023)), observed(1600, 'exact', year(2012))];
		expect(printDifference(one, other, 'EUR')).toBe(
			'€400 less, nominal, not adjusted for inflation'
		);
	});
});

describe('the ratio', () => {
	it.each<[Stated, Stated, string]>([
		[[30, 'exact'], [10, 'exact'], '20 ships more, 3 times as much'],
		[[10, 'exact'], [30, 'exact'], '20 ships less, 0.333 times as much'],
		[[12, 'exact'], [10, 'exact'], '2 ships more'],
		[[30, 'over'], [7, 'exact'], 'more than 23 ships more, more than 4.28 times as much'],
		[
			[30, 'exact'],
			[7, 'over'],
			'less than 23 ships more, if more at all, less than 4.29 times as much'
		],
		[[[30, 60], 'range'], [7, 'exact'], '23 to 53 ships more, 4.28 to 8.58 times as much'],
		[[30, 'about'], [10, 'exact'], 'about 20 ships more, about 3 times as much'],
		[[30, 'exact'], [0, 'exact'], '30 ships more']
	])(
		'%# is given where it tells something, and bounds are not rounded over',
		(one, other, text) => {
			expect(between('ships', one, other)).toBe(text);
		}
	);
});

describe('the differences of a panel', () => {
	const panel = {
		title: 'Ships',
		unit: 'ships',
		series: [
			{
				id: 'ships',
				measure: 'Ships',
				observations: [
					observed(3, 'exact', year(2012)),
					observed(9, 'exact'),
					observed(1, 'exact', year(2010))
				]
			},
			{ id: 'boats', measure: 'Boats', observations: [observed(2, 'exact', year(2012))] }
		]
	};
	const pairs = (period: Span) =>
		differencesOf(panel, period).map(({ earlier, later }) => [earlier.value, later.value]);
	it('are each against the one before, in time and then in the order of the series', () => {
		expect(pairs(year(2010, 2012))).toEqual([
			[1, 3],
			[3, 2]
		]);
	});
	it('are those of the period, and leave out what has no date', () => {
		expect(pairs(year(2012))).toEqual([[3, 2]]);
		expect(pairs(year(2010))).toEqual([]);
	});
});
