import type { Span } from '../model/records';
import type { Palette } from '../theme/palette';
import { ink } from './ink';
import { laneTitles, type Lane } from './lanes';
import type { Axis } from './mark';
import { printYear, yearTicks } from './years';

/**
 * The axis of one lane: years to scale, or so many places side by side.
 *
 * @param years what the time axis shows, in decimal years
 */
export function laneAxis(
	lane: Lane,
	slots: number,
	years: Span | undefined,
	palette: Palette
): Axis {
	const [min, max] = lane === 'time' ? years! : [0, slots];
	return {
		axis: 'x',
		position: 'bottom',
		stack: 'lanes',
		stackWeight: lane === 'time' ? 3 : 1,
		min,
		max,
		grid: { display: false },
		border: { display: false },
		ticks: {
			font: { size: ink.tick.size },
			color: palette.quiet,
			maxRotation: 0,
			autoSkip: false,
			callback: (value) => (lane === 'time' ? printYear(Number(value)) : laneTitles[lane])
		},
		afterBuildTicks: (axis) => {
			const values =
				lane === 'time' ? yearTicks([min, max], mostTicks(axis.chart.width)) : [slots / 2];
			axis.ticks = values.map((value) => ({ value }));
		},
		// Lanes meet edge to edge, and end where the plot ends.
		afterFit: (axis) => void Object.assign(axis, { paddingLeft: 0, paddingRight: 0 })
	};
}

/** As many years as can be read side by side, and no more than the eye needs. */
function mostTicks(width: number): number {
	return Math.min(9, width / 65);
}
