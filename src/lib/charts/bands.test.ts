import { expect, test } from 'vitest';
import { palettes } from '../theme/palette';
import { bands } from './bands';
import { seriesOf, years } from './harbour';

const palette = palettes.light;
const look = { palette, colour: '#0072b2', sourceLabel: () => 'Gazette' };
const cargo = seriesOf(
	'cargo',
	{ value: 40, ...years(2013) },
	{ value: 65, qualifier: 'estimate' }
);
const grain = seriesOf('x-grain', { value: 27, ...years(2011, 2020) });
const configured = (unit: string, ...series: (typeof cargo)[]) => {
	const { data, options } = bands({ unit, series }, look);
	return { datasets: data.datasets, scales: options!.scales! };
};

test('every series has an axis of its own, titled with its measure', () => {
	const { datasets, scales } = configured('percent', cargo, grain);
	const axes = Object.entries(scales).filter(([, scale]) => scale?.axis === 'y');
	expect(axes.map(([, scale]) => scale?.title?.text)).toEqual([cargo.measure, grain.measure]);
	for (const { label, yAxisID } of datasets) expect(scales[yAxisID!]?.title?.text).toBe(label);
});

test('bands are stacked over one time axis, with what is undated beside it', () => {
	const { datasets, scales } = configured('percent', cargo, grain);
	expect(scales['y:cargo']).toMatchObject({ stack: 'measures', stackWeight: 1 });
	expect(scales.time).toMatchObject({ min: 2010, max: 2022 });
	expect(datasets.map(({ xAxisID }) => xAxisID)).toEqual(['time', 'undated', 'time']);
	expect(scales.earlier).toBeUndefined();
});

test('shares are all drawn against one whole, other units from zero to their own', () => {
	const shares = configured('percent', cargo, grain).scales;
	expect([shares['y:cargo'], shares['y:x-grain']]).toEqual([
		expect.objectContaining({ min: 0, max: 100 }),
		expect.objectContaining({ min: 0, max: 100 })
	]);
	const counts = configured('people', cargo, grain).scales;
	expect(counts['y:cargo']).toMatchObject({ beginAtZero: true, max: 78 });
	expect(counts['y:x-grain']).toMatchObject({ beginAtZero: true });
	expect(counts['y:x-grain']?.max).toBeCloseTo(32.4);
});

test('the first rank is on top', () => {
	const { scales } = configured('rank', seriesOf('cargo', { value: 10 }, { value: 5 }));
	expect(scales['y:cargo']).toMatchObject({ reverse: true, min: 1, max: 10 });
});

test('an estimate is hollow', () => {
	const { datasets } = configured('percent', cargo);
	expect(datasets.map(({ pointBackgroundColor }) => pointBackgroundColor)).toEqual([
		[look.colour],
		[palette.paper]
	]);
});

test('a range has no point, since no value in it is stated', () => {
	const range = seriesOf('cargo', { low: 60, high: 69, qualifier: 'range', ...years(2010) });
	expect(configured('percent', range).datasets[0]?.pointRadius).toEqual([0]);
});

test('a series without a number has no band', () => {
	expect(configured('percent', seriesOf('cargo', {})).datasets).toEqual([]);
});

test('nothing moves', () => {
	expect(bands({ unit: 'percent', series: [cargo] }, look).options?.animation).toBe(false);
});
