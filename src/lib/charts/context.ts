import type { ChartDataset, Plugin } from 'chart.js';
import type { Happening, Span } from '../model/records';
import type { Palette } from '../theme/palette';
import { fontOf, ink } from './ink';
import { closed } from './lanes';
import type { Mark } from './mark';
import { moment } from './moment';
import type { Interval } from './packing';
import type { Box, Laid } from './placed';
import { labelGap } from './placement';
import { shortened } from './shortened';
import { printYear } from './years';

/** What happened while something was measured. */
export type ContextEvent = Pick<Happening, 'id' | 'title' | 'span'>;

interface ContextMark extends Mark {
	title: string;
}

/** A title beside its tick, in pixels. */
interface Title extends Interval {
	id: string;
	text: string;
	row: number;
}

export const contextId = 'context';
const most = { rows: 3, label: 200 };
const labelHeight = 15;
const tick = { half: 0.75, short: 7 };

/** The events that lie on the time axis, in order; undefined where none does. */
export function contextDataset(
	events: ContextEvent[],
	axis: Span | undefined
): ChartDataset<'scatter', ContextMark[]> | undefined {
	const data = events
		.map(({ id, title, span }): ContextMark => {
			const x = moment(span);
			const spoken = { lead: printYear(x), text: `: ${title}`, attribution: '' };
			return { id, x, y: 0, title, spoken, ...(span && { span }) };
		})
		.filter(({ x, span }) => axis && span && closed(span) && x >= axis[0] && x <= axis[1])
		.sort((a, b) => a.x - b.x);
	if (!data.length) return;
	return { xAxisID: 'time', yAxisID: contextId, data, pointRadius: 0, pointHoverRadius: 0 };
}

/** The height of the strip of so many events, in pixels. */
export function contextHeight(count: number): number {
	return Math.min(count, most.rows) * labelHeight + tick.short;
}

/** Draws events as ticks on the time axis, taller where there is room for a title beside them. */
export function context({ border, quiet, paper }: Palette): Plugin<'scatter'> {
	let labels: Title[] = [];
	let ticks: Box[] = [];
	return {
		id: contextId,
		afterDatasetsUpdate(chart) {
			const { ctx, data, scales } = chart;
			const index = data.datasets.findIndex(({ yAxisID }) => yAxisID === contextId);
			const marks = data.datasets[index]!.data as unknown[] as ContextMark[];
			const [band, lane] = [scales[contextId]!, scales.time!];
			ctx.save();
			ctx.font = fontOf(chart, ink.period);
			const textWidth = (text: string) => ctx.measureText(text).width;
			const places = marks.map((mark) => ({ ...mark, x: lane.getPixelForValue(mark.x) }));
			labels = titlesOf(places, lane, textWidth);
			ctx.restore();
			const elements: Laid[] = chart.getDatasetMeta(index).data;
			ticks = places.map(({ x, id }, position) => {
				const label = labels.find((one) => one.id === id);
				const top = label ? band.top + label.row * labelHeight : band.bottom - tick.short;
				const box = { left: x - tick.half, right: x + tick.half, top, bottom: band.bottom };
				const y = label ? top + labelHeight / 2 : (top + band.bottom) / 2;
				const written = { left: x, right: label?.right ?? 0, top, bottom: top + labelHeight };
				Object.assign(elements[position]!, { x, y, box: label ? written : box });
				return box;
			});
		},
		beforeDatasetsDraw({ ctx }) {
			ctx.save();
			ctx.fillStyle = border;
			for (const { left, top, bottom } of ticks)
				ctx.fillRect(left, top, 2 * tick.half, bottom - top);
			ctx.restore();
		},
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.font = fontOf(chart, ink.period);
			Object.assign(ctx, { textBaseline: 'middle', lineJoin: 'round', lineWidth: 3 });
			ctx.strokeStyle = paper;
			ctx.fillStyle = quiet;
			for (const { text, left, row } of labels) {
				const y = chart.scales[contextId]!.top + (row + 0.5) * labelHeight;
				ctx.strokeText(text, left, y);
				ctx.fillText(text, left, y);
			}
			ctx.restore();
		}
	};
}

/** The titles there is room for, each right of its tick in the first row that is free. */
function titlesOf(
	marks: Pick<ContextMark, 'id' | 'x' | 'title'>[],
	bounds: Interval,
	textWidth: (text: string) => number
): Title[] {
	const ends = Array<number>(most.rows).fill(bounds.left);
	return marks.flatMap(({ id, x, title }) => {
		const left = x + labelGap;
		const row = ends.findIndex((end) => end <= x);
		const text = shortened(title, Math.min(most.label, bounds.right - left), textWidth);
		if (row < 0 || !text) return [];
		const right = left + textWidth(text);
		ends[row] = right + labelGap;
		return [{ id, text, row, left, right }];
	});
}
