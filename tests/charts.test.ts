import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isJoined } from '../src/lib/charts/joins';
import type { FigureMark, MarksConfiguration } from '../src/lib/charts/mark';
import { panels } from '../src/lib/charts/panels';
import { observationsOf } from '../src/lib/model/links';
import { panelsOf, valueOf, type Panel } from '../src/lib/model/panel';
import { readFolder } from '../src/lib/server/folder';
import { openDossier } from '../src/lib/door/open';
import { palettes } from '../src/lib/theme/palette';

const { dossier } = openDossier(readFolder(fileURLToPath(new URL('..', import.meta.url))).files);
const look = { palette: palettes.light, colour: '#000', attribution: () => 'the source' };

const everySeries = dossier.charts.flatMap(({ unit, series }) =>
	series.map((one) => ({ unit, series: one }))
);
const unitOf = new Map(everySeries.map(({ unit, series }) => [series.id, unit]));
const seriesOf = (mark: { id: string }) => mark.id.replace(/\/\d+$/, '');

interface Drawn {
	name: string;
	configuration: MarksConfiguration;
	/** The observations that are to be seen. */
	ids: string[];
}

const draw = (name: string, shown: Panel[]): Drawn => ({
	name,
	configuration: panels(shown, look),
	ids: shown
		.flatMap(({ series }) => series.flatMap(({ observations }) => observations))
		.filter((observation) => valueOf(observation) !== undefined)
		.map(({ id }) => id)
});

const charts = dossier.charts.map((chart) => draw(chart.id, panelsOf(chart)));

/** Two series as they would be compared: on one panel if they have one unit, else on two. */
const pairs = everySeries.flatMap((one, index) =>
	everySeries.slice(index + 1).map((other) => {
		const title = 'Compared';
		const shown =
			one.unit === other.unit
				? [{ title, unit: one.unit, series: [one.series, other.series] }]
				: [one, other].map(({ unit, series }) => ({ title, unit, series: [series] }));
		return draw(`${one.series.id} with ${other.series.id}`, shown);
	})
);

const marksIn = ({ data }: { data: unknown }) => data as FigureMark[];

/** The drawings of which a sentence is not true, by name. */
function but(drawn: Drawn[], isTrue: (configuration: MarksConfiguration) => boolean): string[] {
	return drawn.filter(({ configuration }) => !isTrue(configuration)).map(({ name }) => name);
}

const all = [...charts, ...pairs];

test('every chart of the dossier and every pair of its series is walked', () => {
	expect(charts.length).toBeGreaterThan(20);
	expect(pairs).toHaveLength((everySeries.length * (everySeries.length - 1)) / 2);
});

test('every observation with a number has exactly one mark', () => {
	const drawn = (configuration: MarksConfiguration) =>
		configuration.data.datasets.flatMap((dataset) => marksIn(dataset).map(({ id }) => id));
	for (const { configuration, ids } of charts)
		expect(drawn(configuration).toSorted()).toEqual(ids.toSorted());
	const missed = pairs.filter(
		({ configuration, ids }) => drawn(configuration).toSorted().join() !== ids.toSorted().join()
	);
	expect(missed.map(({ name }) => name)).toEqual([]);
	expect(charts.flatMap(({ ids }) => ids)).toHaveLength(
		dossier.charts.flatMap(observationsOf).filter((one) => valueOf(one) !== undefined).length
	);
});

test('no dataset holds marks of two series, so that no line joins two', () => {
	const isOneSeries = (configuration: MarksConfiguration) =>
		configuration.data.datasets.every(
			(dataset) => new Set(marksIn(dataset).map(seriesOf)).size === 1
		);
	expect(but(all, isOneSeries)).toEqual([]);
});

test('no line joins what is undated, or one of two values for the same time', () => {
	const isHonest = ({ data }: MarksConfiguration) =>
		data.datasets.every((dataset) => {
			if (dataset.xAxisID !== 'time') return dataset.showLine === false;
			const observations = marksIn(dataset).map(({ observation }) => observation);
			return observations.every(({ span, value }, index) => {
				const next = observations[index + 1];
				if (!isJoined(observations, index)) return true;
				return value !== undefined && next!.value !== undefined && span![1] <= next!.span![0];
			});
		});
	expect(but(all, isHonest)).toEqual([]);
});

test('no two series of different units share an axis', () => {
	const isOneUnit = ({ data }: MarksConfiguration) =>
		[...new Set(data.datasets.map(({ yAxisID }) => yAxisID))].every((axis) => {
			const marks = data.datasets.filter(({ yAxisID }) => yAxisID === axis).flatMap(marksIn);
			return new Set(marks.map((mark) => unitOf.get(seriesOf(mark)))).size === 1;
		});
	expect(but(all, isOneUnit)).toEqual([]);
});

test('on the page of a chart no two series share an axis', () => {
	const isAlone = ({ data }: MarksConfiguration) =>
		[...new Set(data.datasets.map(({ yAxisID }) => yAxisID))].every((axis) => {
			const marks = data.datasets.filter(({ yAxisID }) => yAxisID === axis).flatMap(marksIn);
			return new Set(marks.map(seriesOf)).size === 1;
		});
	expect(but(charts, isAlone)).toEqual([]);
});

test('series that share an axis are told apart by shape, and by words on each mark', () => {
	const isTold = ({ data }: MarksConfiguration) => {
		const told = new Map(
			data.datasets.map((dataset) => [
				seriesOf(marksIn(dataset)[0]!),
				[dataset.yAxisID, dataset.pointStyle, marksIn(dataset)[0]!.telling] as const
			])
		);
		const [one, other] = [...told.values()];
		if (!one || !other || one[0] !== other[0]) return true;
		return one[1] !== other[1] && one[2] !== '' && other[2] !== '';
	};
	expect(but(pairs, isTold)).toEqual([]);
});

test('where bars are drawn the axis holds zero and is linear', () => {
	const isGrounded = ({ data, options }: MarksConfiguration) =>
		data.datasets.every((dataset) => {
			const axis = options!.scales![dataset.yAxisID!]!;
			const isBarred = marksIn(dataset).some(({ shape }) => shape === 'bar' || shape === 'stem');
			if (!isBarred) return true;
			return axis.type !== 'logarithmic' && Number(axis.min) <= 0 && Number(axis.max) >= 0;
		});
	expect(but(all, isGrounded)).toEqual([]);
	const shapes = charts.flatMap(({ configuration }) =>
		configuration.data.datasets.flatMap(marksIn)
	);
	expect(new Set(shapes.map(({ shape }) => shape))).toEqual(
		new Set(['dot', 'span', 'range', 'bar', 'stem'])
	);
});

test('no value that is not positive stands on a logarithmic axis', () => {
	const isPositive = ({ data, options }: MarksConfiguration) =>
		data.datasets.every((dataset) => {
			const axis = options!.scales![dataset.yAxisID!]!;
			if (axis.type !== 'logarithmic') return true;
			return Number(axis.min) > 0 && marksIn(dataset).every(({ y }) => y > 0);
		});
	expect(but(all, isPositive)).toEqual([]);
	const isLinear = ({ options }: MarksConfiguration) =>
		Object.values(options!.scales!).every((axis) => axis!.type !== 'logarithmic');
	expect(but(charts, isLinear)).toContain('trade-value');
});

test('every mark lies within its axis', () => {
	const isWithin = ({ data, options }: MarksConfiguration) =>
		data.datasets.every((dataset) => {
			const [x, y] = [options!.scales![dataset.xAxisID!]!, options!.scales![dataset.yAxisID!]!];
			return marksIn(dataset).every(
				(mark) =>
					mark.x >= Number(x.min) &&
					mark.x <= Number(x.max) &&
					mark.y >= Number(y.min) &&
					mark.y <= Number(y.max)
			);
		});
	expect(but(all, isWithin)).toEqual([]);
});
