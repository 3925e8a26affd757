import type { Plugin } from 'chart.js';
import { ink } from './ink';
import { isRange, type FigureMark } from './mark';
import { placedMarks, type Placed } from './placed';

type Figure = Placed<FigureMark>;

const haloRings = [1, 0.75, 0.5];
const headWidth = 4.5;
const capHeight = 2;

/**
 * Draws what a point alone would hide: an arrow for “over” and “up to”, a soft edge for “about” (all round) and
 * “nearly” (below, where the value lies), a bar from low to high for a range. An estimate is a hollow point.
 */
export function qualifiers(colour: string): Plugin<'scatter'> {
	const eachMark = (draw: (ctx: CanvasRenderingContext2D, placed: Figure) => void) => {
		return (chart: Parameters<typeof placedMarks>[0]) => {
			chart.ctx.save();
			chart.ctx.fillStyle = chart.ctx.strokeStyle = colour;
			for (const placed of placedMarks<FigureMark>(chart)) draw(chart.ctx, placed);
			chart.ctx.restore();
		};
	};
	return {
		id: 'qualifiers',
		beforeDatasetsDraw: eachMark((ctx, placed) => {
			if (isRange(placed.mark)) drawRange(ctx, placed);
			else drawHalo(ctx, placed);
		}),
		afterDatasetsDraw: eachMark(drawArrow)
	};
}

function drawRange(ctx: CanvasRenderingContext2D, { box }: Figure): void {
	const { left, top } = box;
	const [width, height] = [box.right - left, box.bottom - top];
	ctx.globalAlpha = 0.22;
	ctx.fillRect(left, top, width, height);
	ctx.globalAlpha = 1;
	ctx.fillRect(left, top - capHeight / 2, width, capHeight);
	ctx.fillRect(left, box.bottom - capHeight / 2, width, capHeight);
}

function drawHalo(ctx: CanvasRenderingContext2D, { x, y, mark }: Figure): void {
	const { qualifier } = mark.observation;
	if (qualifier !== 'about' && qualifier !== 'nearly') return;
	ctx.globalAlpha = 0.18;
	for (const share of haloRings) {
		ctx.beginPath();
		ctx.arc(x, y, ink.halo * share, 0, qualifier === 'about' ? 2 * Math.PI : Math.PI);
		ctx.fill();
	}
	ctx.globalAlpha = 1;
}

function drawArrow(ctx: CanvasRenderingContext2D, { x, y, mark }: Figure): void {
	const { qualifier } = mark.observation;
	if (qualifier !== 'over' && qualifier !== 'up-to') return;
	const way = qualifier === 'over' ? -1 : 1;
	const [tip, neck] = [y + way * ink.arrow, y + way * (ink.arrow - headWidth * 1.4)];
	ctx.lineWidth = 2;
	ctx.beginPath();
	ctx.moveTo(x, y);
	ctx.lineTo(x, neck);
	ctx.stroke();
	ctx.beginPath();
	ctx.moveTo(x, tip);
	ctx.lineTo(x - headWidth, neck);
	ctx.lineTo(x + headWidth, neck);
	ctx.fill();
}
