import type { Chart, Element, Scale } from 'chart.js';
import { lanes, statedEnds } from './lanes';
import { ink } from './ink';
import type { Mark } from './mark';

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A mark with its pixels. */
export interface Placed<M extends Mark = Mark> {
	mark: M;
	datasetIndex: number;
	index: number;
	x: number;
	y: number;
	/** All that is drawn of it: bar, arrow and halo included. */
	box: Box;
	/** Whether it fills its box, as a bar does, rather than being a point in it. */
	whole: boolean;
	band: Scale;
	lane: Scale;
	/** Whether the source leaves an end of its period open. */
	open: boolean;
}

/** The y axes of a chart, from top to bottom. */
export function bandsOf(chart: Chart<'scatter'>): Scale[] {
	const ids = new Set(chart.data.datasets.map(({ yAxisID }) => yAxisID!));
	return [...ids].flatMap((id) => chart.scales[id] ?? []);
}

/** The x axes a chart has, from left to right. */
export function lanesOf(chart: Chart<'scatter'>): Scale[] {
	return lanes.flatMap((lane) => chart.scales[lane] ?? []);
}

/** A drawn element, with its box where a plugin has laid it out. */
export type Laid = Element & { box?: Box };

/** All marks: band by band, in each series by series, in each of these from left to right. */
export function placedMarks<M extends Mark = Mark>(chart: Chart<'scatter'>): Placed<M>[] {
	return chart.data.datasets.flatMap((dataset, datasetIndex) => {
		const elements = chart.getDatasetMeta(datasetIndex).data;
		const [band, lane] = [chart.scales[dataset.yAxisID!]!, chart.scales[dataset.xAxisID!]!];
		return (dataset.data as Mark[] as M[]).map((mark, index) => {
			const { x, y, box: laid } = elements[index] as Laid;
			const open = Boolean(mark.span && statedEnds(mark.span).includes(undefined));
			const box = laid ?? boxOf(mark, x, y, band, lane);
			const whole = Boolean(laid ?? mark.filled);
			return { mark, datasetIndex, index, x, y, box, whole, band, lane, open };
		});
	});
}

function boxOf(mark: Mark, x: number, y: number, band: Scale, lane: Scale): Box {
	const [from, to] = mark.span ?? [];
	const within = (year: number) =>
		lane.getPixelForValue(Math.min(Math.max(year, lane.min), lane.max));
	const { low, high, above, below, beside = ink.radius } = mark.reach ?? {};
	const least = low === undefined && high === undefined ? ink.radius : 0;
	const ends = [low, high].map((value) => (value === undefined ? y : band.getPixelForValue(value)));
	return {
		left: from === undefined ? x - beside : Math.min(x - beside, within(from)),
		right: to === undefined ? x + beside : Math.max(x + beside, within(to)),
		top: Math.min(...ends, y - (above ?? least)),
		bottom: Math.max(...ends, y + (below ?? least))
	};
}
