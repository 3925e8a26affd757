import type { Chart, Scale } from 'chart.js';
import { lanes, statedEnds } from './lanes';
import { ink } from './ink';
import { isRange, type Mark } from './mark';

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A mark with its pixels. */
export interface Placed {
	mark: Mark;
	datasetIndex: number;
	index: number;
	x: number;
	y: number;
	/** All that is drawn of it: bar, arrow and halo included. */
	box: Box;
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

/** All marks in the order they are walked: band by band, in each from left to right. */
export function placedMarks(chart: Chart<'scatter'>): Placed[] {
	return chart.data.datasets.flatMap((dataset, datasetIndex) => {
		const elements = chart.getDatasetMeta(datasetIndex).data;
		const [band, lane] = [chart.scales[dataset.yAxisID!]!, chart.scales[dataset.xAxisID!]!];
		return (dataset.data as Mark[]).map((mark, index) => {
			const { x, y } = elements[index]!;
			const open = Boolean(mark.span && statedEnds(mark.span).includes(undefined));
			const box = boxOf(mark, x, y, band, lane);
			return { mark, datasetIndex, index, x, y, box, band, lane, open };
		});
	});
}

function boxOf(mark: Mark, x: number, y: number, band: Scale, lane: Scale): Box {
	const { low, high, qualifier } = mark.observation;
	const [from, to] = mark.span ?? [];
	const within = (year: number) =>
		lane.getPixelForValue(Math.min(Math.max(year, lane.min), lane.max));
	const across = {
		left: from === undefined ? x - ink.radius : Math.min(x - ink.radius, within(from)),
		right: to === undefined ? x + ink.radius : Math.max(x + ink.radius, within(to))
	};
	if (isRange(mark)) {
		const ends = [band.getPixelForValue(low!), band.getPixelForValue(high!)];
		return { ...across, top: Math.min(...ends), bottom: Math.max(...ends) };
	}
	const above = { over: ink.arrow, about: ink.halo }[qualifier as string] ?? ink.radius;
	const below = { 'up-to': ink.arrow, about: ink.halo, nearly: ink.halo }[qualifier as string];
	return { ...across, top: y - above, bottom: y + (below ?? ink.radius) };
}
