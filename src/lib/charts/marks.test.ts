import { expect, test } from 'vitest';
import { observed, seriesOf, years } from './harbour';
import type { Form } from './form';
import { placesByLane, marksOf, shapeOf } from './marks';

const around = {
	unit: 'percent',
	years: [1990, 2021] as const,
	axis: [1989, 2022] as const,
	slots: { earlier: 1, time: 0, undated: 2 },
	form: { kind: 'dots', scale: 'linear', isShared: false } as Form,
	colour: '#0072b2',
	telling: '',
	attribution: ({ excerpt }: { excerpt: string }) => excerpt.split('/')[0]!
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

test('undated marks share their lane evenly, and those that state the same a place', () => {
	const undated = (...values: number[]) =>
		marksOf(seriesOf('cargo', ...values.map((value) => ({ value }))), around).undated;
	expect(undated(1).map(({ x }) => x)).toEqual([1]);
	expect(undated(1, 2).map(({ x }) => x)).toEqual([0.5, 1.5]);
	expect(undated(1, 2, 1).map(({ x }) => x)).toEqual([0.5, 1.5, 0.5]);
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
	expect(placesByLane([seriesOf('cargo', {}, { value: 3 })], around.years).undated).toBe(1);
});

test('marks of a panel that nothing dates stand side by side, series after series', () => {
	const [cargo, grain] = ['cargo', 'grain'].map((id) => seriesOf(id, { value: 1 })) as [
		ReturnType<typeof seriesOf>,
		ReturnType<typeof seriesOf>
	];
	const all = placesByLane([cargo, grain], around.years);
	const [first] = marksOf(cargo, around, placesByLane([]), all).undated;
	const [second] = marksOf(grain, around, placesByLane([cargo], around.years), all).undated;
	expect([first!.x, second!.x]).toEqual([0.5, 1.5]);
});

test('nothing needs an excerpt: who states a value is asked of the look', () => {
	const series = {
		id: 'line',
		measure: 'Length of the North Line',
		observations: [{ id: 'line/1', value: 12, qualifier: 'exact' as const, work: 'Almanac' }]
	};
	const attribution = ({ work }: { work: string }) => work;
	const { undated } = marksOf(series, { ...around, unit: 'km', attribution });
	expect(undated[0]!.spoken.attribution).toBe('Almanac');
});

test('a value for years is a span without a dot, which would date it', () => {
	const { span } = years(2011, 2020);
	const of = (given: Parameters<typeof observed>[1], form: Partial<Form> = {}) =>
		shapeOf(observed('cargo/1', given), { ...around.form, ...form }, given.span);
	expect(of({ value: 27, span })).toBe('span');
	expect(of({ value: 27, ...years(2011) })).toBe('dot');
	expect(of({ value: 27, span }, { isShared: true })).toBe('dot');
	expect(of({ low: 60, high: 69, span })).toBe('range');
	expect(of({ value: 27, span }, { kind: 'bars' })).toBe('bar');
	expect(of({ value: 27, span }, { kind: 'bars', isShared: true })).toBe('stem');
});

test('a bar along the years is as wide as its period, and a stem where that is not seen', () => {
	const form = { ...around.form, kind: 'bars' } as Form;
	const drawn = (given: Parameters<typeof observed>[1]) => {
		const marks = marksOf(seriesOf('cargo', { value: 4, ...given }), { ...around, form });
		const [mark] = [...marks.time, ...marks.earlier, ...marks.undated];
		return [mark!.shape, mark!.span, mark!.reach?.beside];
	};
	expect(drawn(years(2016))).toEqual(['bar', [2016, 2017], 0]);
	expect(drawn({ period: '2017-01/2017-02', span: [2017, 2017.161] })[0]).toBe('stem');
	expect(drawn({ period: '1500', span: [1500, 1501] })).toEqual(['bar', undefined, 9]);
	expect(drawn({})).toEqual(['bar', undefined, 9]);
});

test('a bar reaches to zero, and its arrow beyond its value', () => {
	const series = seriesOf('cargo', { value: 12, qualifier: 'over' });
	const form = { ...around.form, kind: 'bars' } as Form;
	expect(marksOf(series, { ...around, form }).undated[0]!.reach).toMatchObject({
		low: 0,
		high: 12,
		above: 22
	});
});
