import type { Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { placedFigures, type Figure } from './figures';

const thickness = { behind: 4, alone: 7 };
const dash = [7, 6];
const outline = 2;

/**
 * Draws the period of a mark as a bar, dashed where the source leaves an end open: all there is of a value for
 * years, faint behind a dot that dates one. It has no caps: it would be read as a margin of error.
 */
export function spans({ paper }: Palette): Plugin<'scatter'> {
	return {
		id: 'spans',
		beforeDatasetsDraw(chart) {
			chart.ctx.save();
			for (const placed of placedFigures(chart)) drawSpan(chart.ctx, placed, paper);
			chart.ctx.restore();
		}
	};
}

function drawSpan(
	ctx: CanvasRenderingContext2D,
	{ mark, y, box, open }: Figure,
	paper: string
): void {
	const isAlone = mark.shape === 'span';
	if (!mark.span || (mark.filled && !isAlone)) return;
	ctx.setLineDash(open ? dash : []);
	ctx.lineWidth = isAlone ? thickness.alone : thickness.behind;
	ctx.globalAlpha = isAlone ? 1 : 0.38;
	ctx.strokeStyle = mark.colour;
	line(ctx, box.left, box.right, y);
	if (isAlone && mark.observation.qualifier === 'estimate') {
		ctx.lineWidth = thickness.alone - 2 * outline;
		ctx.strokeStyle = paper;
		line(ctx, box.left + outline, box.right - outline, y);
	}
}

function line(ctx: CanvasRenderingContext2D, left: number, right: number, y: number): void {
	ctx.beginPath();
	ctx.moveTo(left, y);
	ctx.lineTo(right, y);
	ctx.stroke();
}
