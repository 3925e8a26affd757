import { expect, test } from 'vitest';
import { seriesOf, years } from './harbour';
import { isJoined } from './joins';

test('a line joins values of different times', () => {
	const { observations } = seriesOf(
		'cargo',
		{ value: 2, ...years(1997) },
		{ value: 323, ...years(2004) }
	);
	expect([0, 1].map((index) => isJoined(observations, index))).toEqual([true, false]);
});

test('no line joins a part of a year with a whole one', () => {
	const joined = (span: [number, number]) => {
		const { observations } = seriesOf('cargo', { value: 2, ...years(2019) }, { value: 3, span });
		return isJoined(observations, 0);
	};
	expect(joined([2020, 2021])).toBe(true);
	expect(joined([2020, 2020.967])).toBe(false);
	expect(joined([2020, 2020.164])).toBe(false);
	expect(joined([2020.249, 2020.331])).toBe(true);
});

test('no line takes a side where two values speak of the same time', () => {
	const { observations } = seriesOf(
		'cargo',
		{ value: 17, ...years(2005) },
		{ value: 27, ...years(2011, 2020) },
		{ value: 69, ...years(2016, 2020) }
	);
	expect(observations.map((_, index) => isJoined(observations, index))).toEqual([
		false,
		false,
		false
	]);
});

test('no line runs through the middle of a range, which nobody stated', () => {
	const { observations } = seriesOf(
		'cargo',
		{ value: 40, ...years(2005) },
		{ low: 60, high: 69, qualifier: 'range', ...years(2011) }
	);
	expect(isJoined(observations, 0)).toBe(false);
});
