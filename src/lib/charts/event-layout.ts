import type { Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { labelled, type Label } from './event-labels';
import type { EventMark } from './event-mark';
import { arranged, isBar } from './event-rows';
import { fontOf, ink } from './ink';
import type { Box, Laid } from './placed';

/** How much thinner than a dot a bar is. */
const barShare = 0.6;

/** Stacks the marks in rows above the axis, and writes beside them what there is room for. */
export function eventLayout(palette: Palette): Plugin<'scatter'> {
	let labels: (Label & Box)[] = [];
	return {
		id: 'event-layout',
		afterDatasetsUpdate(chart) {
			const { ctx, data, scales, chartArea } = chart;
			ctx.save();
			ctx.font = fontOf(chart, ink.period);
			const textWidth = (text: string) => ctx.measureText(text).width;
			labels = data.datasets.flatMap((dataset, index) => {
				const marks = dataset.data as unknown[] as EventMark[];
				const lane = scales[dataset.xAxisID!]!;
				const { setting, rows, places } = arranged(marks, lane, textWidth);
				const pitch = Math.min(setting.pitch, chartArea.height / rows);
				const elements: Laid[] = chart.getDatasetMeta(index).data;
				const boxes = places.map((place, position) => {
					const [x, y] = [
						(place.left + place.right) / 2,
						chartArea.bottom - (place.row + 0.5) * pitch
					];
					const half = setting.radius * (isBar(place, setting) ? barShare : 1);
					const box = { left: place.left, right: place.right, top: y - half, bottom: y + half };
					Object.assign(elements[position]!, { x, y, box });
					return { mark: marks[position]!, box };
				});
				return labelled(boxes, lane, setting.label, textWidth);
			});
			ctx.restore();
		},
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.font = fontOf(chart, ink.period);
			Object.assign(ctx, { textBaseline: 'middle', lineJoin: 'round', lineWidth: 3 });
			ctx.strokeStyle = palette.paper;
			ctx.fillStyle = palette.ink;
			for (const { text, left, top, bottom } of labels) {
				ctx.strokeText(text, left, (top + bottom) / 2);
				ctx.fillText(text, left, (top + bottom) / 2);
			}
			ctx.restore();
		}
	};
}
