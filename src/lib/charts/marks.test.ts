import { expect, test } from 'vitest';
import { seriesOf, years } from './harbour';
import { isJoined } from './mark';
import { countByLane, marksOf } from './marks';

const around = {
	unit: 'percent',
	years: [1990, 2021] as const,
	axis: [1989, 2022] as const,
	slots: { earlier: 1, time: 0, undated: 2 },
	sourceLabel: (excerpt: string) => excerpt.split('/')[0]!
};

test('a mark stands in the middle of its period, and keeps the period where it can be seen', () => {
	const { time } = marksOf(
		seriesOf(
			'cargo',
			{ value: 69, ...years(2016, 2020) },
			{ value: 40, period: '2013-06', span: [2013.414, 2013.496] }
		),
		around
	);
	expect(time.map(({ x, y, span }) => [x, y, span])).toEqual([
		[2013.455, 40, undefined],
		[2018.5, 69, [2016, 2021]]
	]);
});

test('an open period has its mark at the end that is stated', () => {
	const series = seriesOf('cargo', { value: 5, period: '2011/..', span: [2011, 9999] });
	expect(marksOf(series, around).time[0]).toMatchObject({ x: 2011, span: [2011, 9999] });
});

test('undated marks share their lane evenly', () => {
	const undated = (count: number) =>
		marksOf(seriesOf('cargo', ...Array(count).fill({ value: 1 })), around).undated;
	expect(undated(1).map(({ x }) => x)).toEqual([1]);
	expect(undated(2).map(({ x }) => x)).toEqual([0.5, 1.5]);
});

test('a mark carries all that is said when it is pointed at', () => {
	const series = seriesOf('cargo', { value: 60, qualifier: 'over', ...years(2019) });
	expect(marksOf(series, around).time[0]).toMatchObject({
		id: 'cargo/1',
		figure: 'over 60\u202f%',
		period: '2019',
		spoken: { lead: 'over 60\u202f%', text: ', 2019. What cargo counts.', attribution: 'gazette' }
	});
});

test('an observation without a number has no mark', () => {
	expect(countByLane(seriesOf('cargo', {}, { value: 3 }), around.years).undated).toBe(1);
});

test('a line joins values of different times', () => {
	const { time } = marksOf(
		seriesOf('cargo', { value: 2, ...years(1997) }, { value: 323, ...years(2004) }),
		around
	);
	expect([0, 1].map((index) => isJoined(time, index))).toEqual([true, false]);
});

test('no line takes a side where two values speak of the same time', () => {
	const { time } = marksOf(
		seriesOf(
			'cargo',
			{ value: 17, ...years(2005) },
			{ value: 27, ...years(2011, 2020) },
			{ value: 69, ...years(2016, 2020) }
		),
		around
	);
	expect(time.map((_, index) => isJoined(time, index))).toEqual([false, false, false]);
});

test('no line runs through the middle of a range, which nobody stated', () => {
	const { time } = marksOf(
		seriesOf(
			'cargo',
			{ value: 40, ...years(2005) },
			{ low: 60, high: 69, qualifier: 'range', ...years(2011) }
		),
		around
	);
	expect(isJoined(time, 0)).toBe(false);
});
