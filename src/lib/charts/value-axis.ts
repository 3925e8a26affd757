import type { Scale } from 'chart.js';
import { printTick } from '../model/figure';
import type { Palette } from '../theme/palette';
import { fontOf, ink } from './ink';
import type { Form } from './form';
import type { Axis } from './mark';

const labelGap = 8;
/** Keeps the highest mark, its arrow and its label clear of the heading. */
const headroom = 1.15;
/** A power of ten may be so far beyond the outermost value before the axis ends there. */
const widestEnd = 4;

/** The numbers that decide where an axis begins and ends. */
export interface Extremes {
	/** Stated in its own panel. */
	own: number[];
	/** Stated in all the panels that are to be read against one measure. */
	all: number[];
}

/** The value axis of one panel. Shares are drawn against their whole; a linear axis has zero on it, a rank's 1 on top. */
export function valueAxis(
	unit: string,
	{ own, all }: Extremes,
	{ kind, scale }: Pick<Form, 'kind' | 'scale'>,
	palette: Palette
): Axis {
	const print = (value: number | string) => printTick(Number(value), unit);
	const ticks = {
		font: { size: ink.tick.size },
		color: palette.quiet,
		padding: 6,
		callback: print
	};
	const frame = {
		grid: {
			color: ({ tick }: { tick: { value: number } }) =>
				tick.value === 0 ? palette.border : palette.rule,
			drawTicks: false
		},
		border: { display: false },
		afterFit: fitLabels
	};
	const [least, greatest] = [Math.min(0, ...all), Math.max(0, ...all)];
	if (unit === 'percent')
		return {
			...frame,
			min: least,
			max: Math.max(100, greatest),
			ticks: { ...ticks, stepSize: 50 }
		};
	if (unit === 'rank') {
		const last = Math.max(2, ...own);
		return {
			...frame,
			min: 1,
			max: last,
			reverse: true,
			ticks,
			afterBuildTicks: (axis) => void (axis.ticks = [{ value: 1 }, { value: last }])
		};
	}
	if (scale === 'logarithmic') {
		const [min, max] = [lowEnd(Math.min(...own)), highEnd(Math.max(...own))];
		return {
			...frame,
			type: 'logarithmic',
			min,
			max,
			ticks,
			afterBuildTicks: (axis) => void (axis.ticks = powersOfTen(min, max))
		};
	}
	return {
		...frame,
		min: least * headroom,
		max: (greatest || (least ? 0 : 1)) * headroom,
		ticks: { ...ticks, maxTicksLimit: kind === 'dots' ? 3 : 4, includeBounds: false }
	};
}

/** The power of ten below a value, or the value with some room, where that is far off. */
function lowEnd(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return value / power > widestEnd ? value / 2 : power;
}

function highEnd(value: number): number {
	const power = 10 ** Math.ceil(Math.log10(value));
	return power / value > widestEnd ? value * 2 : power;
}

function powersOfTen(min: number, max: number): { value: number }[] {
	const [first, last] = [Math.ceil(Math.log10(min)), Math.floor(Math.log10(max))];
	return Array.from({ length: last - first + 1 }, (_, step) => ({ value: 10 ** (first + step) }));
}

/** Chart.js would divide half the width among all the bands' axes, as if they stood side by side. */
function fitLabels(axis: Scale): void {
	const { ctx, ticks, chart } = axis;
	ctx.save();
	ctx.font = fontOf(chart, ink.tick);
	const widths = ticks.map(({ label }) => ctx.measureText(String(label ?? '')).width);
	ctx.restore();
	axis.width = Math.ceil(Math.max(0, ...widths)) + labelGap;
}
