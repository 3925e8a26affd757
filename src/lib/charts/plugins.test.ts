import { expect, test } from 'vitest';
import { palettes } from '../theme/palette';
import { bandTitles } from './band-titles';
import { bars } from './bars';
import { figureLabels } from './figure-labels';
import { focusRing } from './focus-ring';
import { seriesOf, years } from './harbour';
import { configured, shared } from './harbour-panels';
import { laneWidths } from './lane-widths';
import { placedMarks } from './placed';
import { qualifiers } from './qualifiers';
import { drawnAs, drawnWith, textsOf, type Call } from './recorded-canvas';
import { sideBySide } from './side-by-side';
import { spans } from './spans';

const { light } = palettes;
const named = (calls: Call[], name: string) => calls.filter(([each]) => each === name);
const head = { title: 'What cargo counts', keys: [], note: 'Read with care', plotHeight: 80 };
const bare = (...given: Parameters<typeof drawnWith>[1][]) => drawnWith([], ...given);
const added = (
	plugin: Parameters<typeof drawnWith>[0][0],
	given: Parameters<typeof drawnWith>[1]
) => {
	const { calls, chart } = drawnWith([plugin], given);
	const before = bare(given).calls;
	const count = (name: string) => named(calls, name).length - named(before, name).length;
	return { calls, chart, count };
};

test('“over” points up from its mark, “up to” points down', () => {
	for (const [qualifier, way] of [
		['over', -1],
		['up-to', 1]
	] as const) {
		const { calls, chart } = added(qualifiers(), { value: 50, qualifier, ...years(2019) });
		const { x, y } = placedMarks(chart)[0]!;
		const tip = named(calls, 'moveTo').find(([, left, top]) => left === x && top !== y);
		expect(Math.sign(Number(tip?.[2]) - y)).toBe(way);
	}
});

test('“about” has a soft edge all round, “nearly” only below', () => {
	const sweep = (qualifier: 'about' | 'nearly') =>
		named(added(qualifiers(), { value: 50, qualifier }).calls, 'arc').map(
			([, , , radius, , end]) => [radius, end]
		);
	expect(sweep('about')).toContainEqual([13, 2 * Math.PI]);
	expect(sweep('nearly')).toContainEqual([13, Math.PI]);
});

test('an exact value and an estimate are drawn by their points alone', () => {
	for (const qualifier of ['exact', 'estimate'] as const) {
		const { count } = added(qualifiers(), { value: 50, qualifier });
		expect(['arc', 'lineTo', 'fillRect'].map(count)).toEqual([0, 0, 0]);
	}
});

test('a range is a bar from low to high, as long as its period', () => {
	const given = { low: 60, high: 69, qualifier: 'range', ...years(2010, 2020) } as const;
	const { calls, chart } = added(bars(), given);
	const { time, ['y:0']: band } = chart.scales;
	const [left, right] = [2010, 2021].map((year) => time!.getPixelForValue(year));
	const [top, bottom] = [69, 60].map((value) => band!.getPixelForValue(value));
	expect(calls).toContainEqual(['fillRect', left, top, right! - left!, bottom! - top!]);
});

test('a period is a bar from its first moment to its last', () => {
	const { calls, chart } = added(spans(light), { value: 27, ...years(2011, 2020) });
	const [left, right] = [2011, 2021].map((year) => chart.scales.time!.getPixelForValue(year));
	const { y } = placedMarks(chart)[0]!;
	expect(calls).toContainEqual(['moveTo', left, y]);
	expect(calls).toContainEqual(['lineTo', right, y]);
	expect(calls).toContainEqual(['setLineDash', []]);
});

test('a period with an open end is dashed to the edge of the axis', () => {
	const { calls, chart } = added(spans(light), {
		value: 5,
		period: '2011/..',
		span: [2011, 9999]
	});
	const { x, y } = { x: chart.scales.time!.right, y: placedMarks(chart)[0]!.y };
	expect(calls).toContainEqual(['lineTo', x, y]);
	expect(calls).toContainEqual(['setLineDash', [7, 6]]);
});

test('what is undated has no bar', () => {
	expect(added(spans(light), { value: 27 }).count('lineTo')).toBe(0);
});

test('each mark wears its figure and its period', () => {
	const { calls } = added(figureLabels(light), { value: 60, qualifier: 'over', ...years(2019) });
	expect(textsOf(calls)).toEqual(expect.arrayContaining(['over 60\u202f%', '2019']));
});

test('labels never cover one another', () => {
	const values = [60, 61, 62].map((value) => ({ value, ...years(2019) }));
	const { calls } = drawnWith([figureLabels(light)], ...values);
	const places = named(calls, 'fillText').filter(([, text]) => /^6\d/.test(String(text)));
	expect(places).toHaveLength(3);
	expect(new Set(places.map(([, , x, y]) => `${x} ${y}`)).size).toBe(3);
});

test('the newest of a series has its label, though others go without', () => {
	const series = seriesOf(
		'cargo',
		...Array.from({ length: 40 }, (_, year) => ({ value: 6e6 + year, ...years(1980 + year) }))
	);
	const { calls } = drawnAs(configured('ships', series));
	const told = textsOf(calls).filter((text) => /^6,000,0\d\d/.test(String(text)));
	expect(told.length).toBeLessThan(40);
	expect(told).toContainEqual(expect.stringMatching(/^6,000,039/));
});

test('what is stated several times of the same time is labelled once, and counted', () => {
	const same = { value: 60, ...years(2019) };
	const { calls } = drawnWith([figureLabels(light)], same, same, same);
	expect(textsOf(calls).filter((text) => text === '60\u202f%')).toHaveLength(1);
	expect(textsOf(calls)).toContain('2019, stated 3 times');
});

test('a label that its lane has no room for stands beside it in another', () => {
	const series = seriesOf('cargo', { value: 60, qualifier: 'over' }, { value: 1, ...years(2013) });
	const { calls } = drawnAs(configured('ships that had to wait outside', series));
	expect(textsOf(calls)).toContain('over 60 ships that had to wait outside');
});

test('marks on the same place are moved apart, each to be pointed at', () => {
	const same = { value: 60, ...years(2019) };
	const apart = placedMarks(drawnWith([sideBySide()], same, same).chart);
	expect(apart[1]!.x - apart[0]!.x).toBeGreaterThan(10);
	const other = placedMarks(drawnWith([sideBySide()], same, { ...same, value: 20 }).chart);
	expect(other[0]!.x).toBe(other[1]!.x);
});

test('bars of the same time share its width', () => {
	const series = seriesOf('cargo', { value: 60, ...years(2019) }, { value: 20, ...years(2019) });
	const [one, other] = placedMarks(drawnAs(configured('ships', series)).chart);
	expect(one!.box.right).toBeLessThan(other!.box.left);
});

test('a bar stands on zero, and its edge on its value', () => {
	const { calls, chart } = drawnAs(configured('ships', seriesOf('cargo', { value: 60 })));
	const { y, box } = placedMarks(chart)[0]!;
	const zero = chart.scales['y:0']!.getPixelForValue(0);
	expect(calls).toContainEqual(['fillRect', box.left, y, box.right - box.left, zero - y]);
	expect(calls).toContainEqual(['fillRect', box.left, y - 1.25, box.right - box.left, 2.5]);
});

test('an estimated bar is an empty frame', () => {
	const estimated = seriesOf('cargo', { value: 60, qualifier: 'estimate' });
	const { calls } = drawnAs(configured('ships', estimated));
	expect(named(calls, 'strokeRect')).toHaveLength(1);
});

test('each mark of a shared panel wears what tells its series', () => {
	const series = [seriesOf('cargo', { value: 60 }), seriesOf('grain', { value: 20 })];
	const { calls } = drawnAs(shared('percent', series));
	expect(textsOf(calls)).toEqual(expect.arrayContaining(['cargo', 'grain']));
	expect(textsOf(calls)).toEqual(expect.arrayContaining(series.map(({ measure }) => measure)));
});

test('a logarithmic axis says so', () => {
	const series = seriesOf('cargo', { value: 2 }, { value: 323 });
	const { calls } = drawnAs(configured('ships', series));
	expect(textsOf(calls).join()).toMatch(/Logarithmic axis/);
});

test('a band is headed by its measure, and its plot lies below', () => {
	const { calls, chart } = added(bandTitles(light, [head]), { value: 60 });
	const [, , x, y] = named(calls, 'fillText').find(([, text]) => text === 'What cargo counts')!;
	expect(x).toBe(0);
	expect(Number(y)).toBeLessThan(chart.scales['y:0']!.top);
});

test('lanes share the width from edge to edge', () => {
	const { chart } = drawnWith([laneWidths(light)], { value: 60 }, { value: 40, ...years(2013) });
	const { time, undated } = chart.scales;
	expect(time!.left).toBe(chart.chartArea.left);
	expect(undated!.left).toBe(time!.right);
	expect(undated!.width).toBe(104);
	expect(undated!.right).toBeCloseTo(chart.chartArea.right);
});

test('the mark walked to is ringed', () => {
	const { calls, chart } = drawnWith([focusRing(light)], { value: 60 });
	chart.setActiveElements([{ datasetIndex: 0, index: 0 }]);
	calls.length = 0;
	chart.draw();
	const { x, y } = placedMarks(chart)[0]!;
	expect(calls).toContainEqual(['arc', x, y, 9, 0, 2 * Math.PI]);
});
