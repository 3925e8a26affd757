import type { Chart, Plugin, Scale } from 'chart.js';
import type { Palette } from '../theme/palette';
import { bandsOf, lanesOf } from './placed';

/** What an undated or much earlier mark and its label need, and the most such a lane takes of the width. */
const slotWidth = { earlier: 150, undated: 104 };
const greatestShare = 0.34;

/** Shares the width among the lanes, and sets them apart: a tint for what is off the scale, a rule, a faint line for a year. */
export function laneWidths(palette: Palette): Plugin<'scatter'> {
	return {
		id: 'lane-widths',
		afterLayout(chart) {
			const all = lanesOf(chart);
			const wanted = all.map((lane) => wantedWidth(lane, chart.chartArea.width));
			const fixed = wanted.reduce((sum: number, width) => sum + (width ?? 0), 0);
			const stretch = wanted.includes(undefined) ? 1 : chart.chartArea.width / fixed;
			let left = chart.chartArea.left;
			all.forEach((lane, index) => {
				const width = (wanted[index] ?? chart.chartArea.width - fixed) * stretch;
				Object.assign(lane, { left, right: left + width, width });
				lane.configure();
				left += width;
			});
		},
		beforeDraw(chart) {
			chart.ctx.save();
			for (const lane of lanesOf(chart)) drawLane(chart, lane, palette);
			chart.ctx.restore();
		}
	};
}

function wantedWidth({ id, max }: Scale, available: number): number | undefined {
	if (id === 'time') return;
	const slot = slotWidth[id === 'earlier' ? 'earlier' : 'undated'];
	return Math.min(max * slot, available * greatestShare);
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
