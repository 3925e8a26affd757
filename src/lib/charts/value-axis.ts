import type { Scale } from 'chart.js';
import { printTick } from '../model/figure';
import type { Observation } from '../model/records';
import type { Palette } from '../theme/palette';
import { fontOf, ink } from './ink';
import type { Axis } from './mark';

const labelGap = 8;
/** Keeps the highest mark, its arrow and its label clear of the heading. */
const headroom = 1.2;

/** The greatest number any of the observations states; 0 for none. */
export function greatest(observations: Observation[]): number {
	return Math.max(0, ...observations.map(({ value, high }) => high ?? value ?? 0));
}

/** The least number stated, or 0: a band begins at nothing unless something fell below it. */
function least(observations: Observation[]): number {
	return Math.min(0, ...observations.map(({ value, low }) => low ?? value ?? 0));
}

/**
 * The axis of one band.
 *
 * @param all what the whole chart shows: shares are all drawn against one whole, anything else against itself
 */
export function valueAxis(
	unit: string,
	own: Observation[],
	all: Observation[],
	palette: Palette
): Axis {
	const ticks = { font: { size: ink.tick.size }, color: palette.quiet, padding: 6 };
	const frame = {
		grid: {
			color: ({ tick }: { tick: { value: number } }) =>
				tick.value === 0 ? palette.border : palette.rule,
			drawTicks: false
		},
		border: { display: false },
		afterFit: fitLabels
	};
	const print = (value: number | string) => printTick(Number(value), unit);
	if (unit === 'percent')
		return {
			...frame,
			min: least(all),
			max: Math.max(100, greatest(all)),
			ticks: { ...ticks, stepSize: 50, callback: print }
		};
	if (unit === 'rank') {
		const last = Math.max(2, greatest(own));
		return {
			...frame,
			min: 1,
			max: last,
			reverse: true,
			ticks: { ...ticks, callback: print },
			afterBuildTicks: (axis) => void (axis.ticks = [{ value: 1 }, { value: last }])
		};
	}
	return {
		...frame,
		beginAtZero: true,
		max: (greatest(own) || 1) * headroom,
		ticks: { ...ticks, maxTicksLimit: 4, includeBounds: false, callback: print }
	};
}

/** Chart.js would divide half the width among all the bands' axes, as if they stood side by side. */
function fitLabels(axis: Scale): void {
	const { ctx, ticks, chart } = axis;
	ctx.save();
	ctx.font = fontOf(chart, ink.tick);
	const widths = ticks.map(({ label }) => ctx.measureText(String(label ?? '')).width);
	ctx.restore();
	axis.width = Math.ceil(Math.max(...widths)) + labelGap;
}
