import type { Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import type { EventMark } from './event-mark';
import { placedMarks, type Box, type Placed } from './placed';

const dash = { filled: [7, 4], hollow: [4, 3] };

/**
 * Draws moments as dots and periods as bars, dashed where an end is open. What is not stated as a fact is hollow, what
 * is denied is crossed too.
 */
export function eventShapes({ paper }: Palette): Plugin<'scatter'> {
	return {
		id: 'event-shapes',
		beforeDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			for (const placed of placedMarks<EventMark>(chart)) {
				ctx.strokeStyle = ctx.fillStyle = placed.mark.colour;
				if (placed.mark.filling === 'filled') drawFilled(ctx, placed);
				else drawHollow(ctx, placed, paper);
				if (placed.mark.filling === 'crossed') drawCross(ctx, placed);
			}
			ctx.restore();
		}
	};
}

function drawFilled(ctx: CanvasRenderingContext2D, { box, y, open }: Placed): void {
	if (open) {
		ctx.lineWidth = box.bottom - box.top;
		ctx.setLineDash(dash.filled);
		ctx.beginPath();
		ctx.moveTo(box.left, y);
		ctx.lineTo(box.right, y);
		ctx.stroke();
		ctx.setLineDash([]);
		return;
	}
	outline(ctx, box, 0);
	ctx.fill();
}

function drawHollow(ctx: CanvasRenderingContext2D, { box, open }: Placed, paper: string): void {
	const colour = ctx.fillStyle;
	ctx.lineWidth = Math.min(1.75, (box.bottom - box.top) / 4);
	ctx.fillStyle = paper;
	ctx.setLineDash(open ? dash.hollow : []);
	outline(ctx, box, ctx.lineWidth / 2);
	ctx.fill();
	ctx.stroke();
	ctx.setLineDash([]);
	ctx.fillStyle = colour;
}

function drawCross(ctx: CanvasRenderingContext2D, { box, x, y }: Placed): void {
	const arm = (box.bottom - box.top) / 2;
	ctx.beginPath();
	for (const way of [-1, 1]) {
		ctx.moveTo(x - arm, y - way * arm);
		ctx.lineTo(x + arm, y + way * arm);
	}
	ctx.stroke();
}

function outline(ctx: CanvasRenderingContext2D, box: Box, inset: number): void {
	const [width, height] = [box.right - box.left - 2 * inset, box.bottom - box.top - 2 * inset];
	ctx.beginPath();
	ctx.roundRect(box.left + inset, box.top + inset, width, height, height / 2);
}
