import type { Chart, Plugin, Scale } from 'chart.js';
import type { Palette } from '../theme/palette';
import type { Lane } from './lanes';
import type { Extent, Interval } from './packing';
import { bandsOf, lanesOf } from './placed';

/** What a slot beside the time axis needs, in pixels. */
export type SlotWidths = Record<Exclude<Lane, 'time'>, number>;

/** What an undated or much earlier figure and its label need, and the most such a lane takes of the width. */
const figureSlots: SlotWidths = { earlier: 150, undated: 104 };
const greatestShare = 0.34;

/** Shares the width among the lanes, and sets them apart: a tint for what is off the scale, a rule, a faint line for a year. */
export function laneWidths(palette: Palette, slotWidths = figureSlots): Plugin<'scatter'> {
	return {
		id: 'lane-widths',
		afterLayout(chart) {
			const all = lanesOf(chart);
			const extents = extentsOf(all, chart.chartArea, slotWidths);
			all.forEach((lane, index) => {
				const { left, right } = extents[index]!;
				Object.assign(lane, { left, right, width: right - left });
				lane.configure();
			});
		},
		beforeDraw(chart) {
			chart.ctx.save();
			for (const lane of lanesOf(chart)) drawLane(chart, lane, palette);
			chart.ctx.restore();
		}
	};
}

/** The lanes side by side, in pixels: the time axis takes what the others leave. */
export function extentsOf(
	all: { id: string; min: number; max: number }[],
	area: Interval,
	slotWidths: SlotWidths
): Extent[] {
	const available = area.right - area.left;
	const wanted = all.map(({ id, max }) => {
		if (id === 'time') return;
		const slot = slotWidths[id === 'earlier' ? 'earlier' : 'undated'];
		return Math.min(max * slot, available * greatestShare);
	});
	const fixed = wanted.reduce((sum: number, width) => sum + (width ?? 0), 0);
	const stretch = wanted.includes(undefined) ? 1 : available / fixed;
	let right = area.left;
	return all.map(({ min, max }, index) => {
		const left = right;
		right += (wanted[index] ?? available - fixed) * stretch;
		return { left, right, min, max };
	});
}

function drawLane(chart: Chart<'scatter'>, lane: Scale, { rule }: Palette): void {
	const { ctx } = chart;
	ctx.fillStyle = rule;
	for (const { top, bottom } of bandsOf(chart)) {
		ctx.globalAlpha = lane.id === 'time' ? 0.6 : 0.3;
		if (lane.id === 'time')
			for (const { value } of lane.ticks)
				ctx.fillRect(Math.round(lane.getPixelForValue(value)), top, 1, bottom - top);
		else ctx.fillRect(lane.left, top, lane.width, bottom - top);
		ctx.globalAlpha = 1;
		if (lane.left > chart.chartArea.left) ctx.fillRect(Math.round(lane.left), top, 1, bottom - top);
	}
}
