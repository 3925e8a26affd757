import { expect, test } from 'vitest';
import { seriesOf, years } from './harbour';
import { configured, look, shared } from './harbour-panels';
import { panels } from './panels';

const cargo = seriesOf(
	'cargo',
	{ value: 40, ...years(2013) },
	{ value: 65, qualifier: 'estimate' }
);
const grain = seriesOf('x-grain', { value: 27, ...years(2011, 2020) });
const axesOf = ({ options }: ReturnType<typeof configured>) => options!.scales!;
const boundsIn = (unit: string, ...series: (typeof cargo)[]) =>
	Object.values(axesOf(configured(unit, ...series)))
		.filter((axis) => axis?.axis === 'y')
		.map((axis) => [axis?.min, axis?.max].map((bound) => Math.round(Number(bound))));

test('every panel has an axis of its own, titled with its measure', () => {
	const configuration = configured('percent', cargo, grain);
	const axes = Object.values(axesOf(configuration)).filter((axis) => axis?.axis === 'y');
	expect(axes.map((axis) => axis?.title?.text)).toEqual([cargo.measure, grain.measure]);
	for (const { label, yAxisID } of configuration.data.datasets)
		expect(axesOf(configuration)[yAxisID!]?.title?.text).toBe(label);
});

test('panels are stacked over one time axis, with what is undated beside it', () => {
	const configuration = configured('percent', cargo, grain);
	const scales = axesOf(configuration);
	expect(scales['y:0']).toMatchObject({ stack: 'panels', stackWeight: 1 });
	expect(scales.time).toMatchObject({ min: 2010, max: 2022 });
	expect(configuration.data.datasets.map(({ xAxisID }) => xAxisID)).toEqual([
		'time',
		'undated',
		'time'
	]);
	expect(scales.earlier).toBeUndefined();
});

test('series that share a panel share its axis, and are told apart by shape', () => {
	const { data } = shared('percent', [cargo, grain]);
	expect(new Set(data.datasets.map(({ yAxisID }) => yAxisID)).size).toBe(1);
	const styles = data.datasets.map(({ label, pointStyle }) => [label, pointStyle]);
	expect(styles).toEqual([
		[cargo.measure, 'circle'],
		[cargo.measure, 'circle'],
		[grain.measure, 'rect']
	]);
});

test('two series of one time are never joined, since each is a line of its own', () => {
	const [early, late] = [2001, 2009].map((year) =>
		seriesOf(`in-${year}`, { value: 3, ...years(year) })
	);
	const { data } = shared('ships', [early!, late!]);
	expect(data.datasets.map(({ data }) => data.length)).toEqual([1, 1]);
});

test('panels of one unit are read against one height, shares against their whole', () => {
	expect(boundsIn('percent', cargo, grain)).toEqual([
		[0, 100],
		[0, 100]
	]);
	expect(boundsIn('people', cargo, grain)).toEqual([
		[0, 75],
		[0, 75]
	]);
});

test('a panel whose values would not be seen beside the others has a height of its own', () => {
	const crowd = seriesOf('crowd', { value: 1e6 });
	expect(boundsIn('people', grain, crowd)).toEqual([
		[0, 31],
		[0, 1150000]
	]);
});

test('panels of different units never share an axis or its height', () => {
	const ships = { title: 'Ships', unit: 'ships', series: [cargo] };
	const people = { title: 'People', unit: 'people', series: [grain] };
	const { options } = panels([ships, people], look);
	expect(options!.scales!['y:0']?.max).toBeCloseTo(65 * 1.15);
	expect(options!.scales!['y:1']?.max).toBeCloseTo(27 * 1.15);
});

test('a bar panel begins at zero, also where something fell below it', () => {
	expect(boundsIn('people', seriesOf('cargo', { value: 40 }, { value: -10 }))).toEqual([[-11, 46]]);
	expect(boundsIn('people', seriesOf('cargo', { value: 0 }))).toEqual([[0, 1]]);
});

test('the first rank is on top', () => {
	const scales = axesOf(configured('rank', seriesOf('cargo', { value: 10 }, { value: 5 })));
	expect(scales['y:0']).toMatchObject({ reverse: true, min: 1, max: 10 });
});

test('a logarithmic axis begins and ends near its values', () => {
	const series = seriesOf(
		'cargo',
		{ value: 2e6, ...years(1997) },
		{ value: 323e6, ...years(2004) }
	);
	expect(axesOf(configured('EUR', series))['y:0']).toMatchObject({
		type: 'logarithmic',
		min: 1e6,
		max: 1e9
	});
});

test('an estimate is hollow', () => {
	const { data } = configured('percent', cargo);
	expect(data.datasets.map((dataset) => dataset.pointBackgroundColor)).toEqual([
		[look.colour],
		[look.palette.paper]
	]);
});

test('a range has no point, since no value in it is stated', () => {
	const range = seriesOf('cargo', { low: 60, high: 69, qualifier: 'range', ...years(2010) });
	expect(configured('percent', range).data.datasets[0]?.pointRadius).toEqual([0]);
});

test('a series without a number has no band', () => {
	expect(configured('percent', seriesOf('cargo', {})).data.datasets).toEqual([]);
	expect(shared('percent', [seriesOf('cargo', {}), grain]).data.datasets).toHaveLength(1);
});

test('a series may have a colour of its own', () => {
	const colourOf = (series: string) => (series === 'cargo' ? '#111' : '#222');
	const shown = { title: 'Both', unit: 'percent', series: [cargo, grain] };
	const { data } = panels([shown], { ...look, colourOf });
	expect(new Set(data.datasets.map(({ borderColor }) => borderColor))).toEqual(
		new Set(['#111', '#222'])
	);
});

test('nothing moves', () => {
	expect(configured('percent', cargo).options?.animation).toBe(false);
});

test('the hint explains what is there, and nothing else', () => {
	expect(configured('percent', seriesOf('cargo', { value: 3 })).hint).toBe(
		'Each mark opens the words that state it; arrow keys walk them.'
	);
	expect(configured('ships', seriesOf('cargo', { value: 3, qualifier: 'over' })).hint).toMatch(
		/Bars begin at zero.*Arrow/
	);
	expect(configured('percent', cargo).hint).toMatch(/period.*Hollow/);
	const open = seriesOf('cargo', { value: 5, period: '2011/..', span: [2011, 9999] });
	expect(configured('percent', open).hint).toMatch(/dashed/);
});
