import type { Plugin } from 'chart.js';
import { placedMarks } from './placed';

const thickness = 5;
const dash = [7, 6];

/**
 * Draws the period of a mark as a bar under it, dashed where the source leaves an end open. It has no caps: it would
 * be read as a margin of error.
 */
export function spans(colour: string): Plugin<'scatter'> {
	return {
		id: 'spans',
		beforeDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.strokeStyle = colour;
			ctx.lineWidth = thickness;
			ctx.globalAlpha = 0.38;
			for (const { mark, y, box, open, whole } of placedMarks(chart)) {
				if (!mark.span || whole) continue;
				ctx.setLineDash(open ? dash : []);
				ctx.beginPath();
				ctx.moveTo(box.left, y);
				ctx.lineTo(box.right, y);
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}
