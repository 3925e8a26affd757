import type { ChartDataset } from 'chart.js';
import type { Happening } from '../model/records';
import { timeAxisHeight } from './band-room';
import { eventLayout } from './event-layout';
import { columnsOf, eventMarks, type EventMark, type TimelineLook } from './event-mark';
import { arranged } from './event-rows';
import { eventShapes } from './event-shapes';
import { focusRing } from './focus-ring';
import { ink } from './ink';
import { laneAxis } from './lane-axis';
import { extentsOf, laneWidths } from './lane-widths';
import { lanes, statedEnds, yearsShown, type Lane } from './lanes';
import type { MarksConfiguration } from './mark';
import { still } from './still';
import { yearAxis } from './years';

const rowAxis = 'rows';
/** In pixels. No year is cut off where the time axis is outermost. */
const padding = { top: 6, time: 16, earlier: 0, undated: 2 };
/** What a column beside the time axis needs, in pixels. */
const columnWidths = { earlier: 124, undated: 62 };

/**
 * Happenings over one time axis, in as few rows as keep them apart; a row means nothing. Events that the source does
 * not date stand apart on the right, those long before the others on the left.
 */
export function timeline(events: Happening[], look: TimelineLook): MarksConfiguration {
	const years = yearsShown(events.flatMap(({ span }) => (span ? [span] : [])));
	const axis = years && yearAxis(years);
	const groups = lanes
		.map((lane) => ({ lane, marks: eventMarks(events, lane, years, axis, look) }))
		.filter(({ marks }) => marks.length);
	const axes = groups.map(({ lane, marks }) => [
		lane,
		laneAxis(lane, columnsOf(marks.length), axis, look.palette)
	]);
	const beside = (lane: Lane | undefined) => padding[lane ?? 'time'];
	const [left, right] = [beside(groups[0]?.lane), beside(groups.at(-1)?.lane)];
	return {
		type: 'scatter',
		hint: hintFor(groups.flatMap(({ marks }) => marks)),
		heightAt(width, textWidth) {
			const limits = groups.map(({ lane, marks }) => {
				const [min, max] = lane === 'time' ? axis! : [0, columnsOf(marks.length)];
				return { id: lane, min, max };
			});
			const extents = extentsOf(limits, { left, right: width - right }, columnWidths);
			const heights = extents.map((extent, index) => {
				const print = (text: string) => textWidth(text, ink.period);
				const { rows, setting } = arranged(groups[index]!.marks, extent, print);
				return rows * setting.pitch;
			});
			return padding.top + Math.max(0, ...heights) + timeAxisHeight;
		},
		data: { datasets: groups.map(({ lane, marks }) => dataset(lane, marks)) },
		options: {
			...still,
			layout: { autoPadding: false, padding: { top: padding.top, left, right } },
			scales: {
				[rowAxis]: { axis: 'y', display: false, min: 0, max: 1 },
				...Object.fromEntries(axes)
			}
		},
		plugins: [
			laneWidths(look.palette, columnWidths),
			eventLayout(look.palette),
			eventShapes(look.palette),
			focusRing(look.palette)
		]
	};
}

/** Chart.js places no more than the axes: rows and shapes are ours. */
function dataset(lane: Lane, marks: EventMark[]): ChartDataset<'scatter', EventMark[]> {
	return { xAxisID: lane, yAxisID: rowAxis, data: marks, pointRadius: 0, pointHoverRadius: 0 };
}

/** Explains only what is there. */
function hintFor(marks: EventMark[]): string {
	const bars = marks.flatMap(({ span }) => (span ? [span] : []));
	const isOpen = bars.some((span) => statedEnds(span).includes(undefined));
	const [hollow, crossed] = (['hollow', 'crossed'] as const).map((filling) =>
		marks.some((mark) => mark.filling === filling)
	);
	return [
		'Each mark opens what happened; arrow keys walk them.',
		bars.length && `A bar is a period${isOpen ? ', dashed if an end is open' : ''}.`,
		hollow && 'Hollow: not stated as a fact.',
		crossed && 'Crossed: denied.'
	]
		.filter(Boolean)
		.join(' ');
}
