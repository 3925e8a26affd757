import type { Chart, Plugin } from 'chart.js';
import { ink } from './ink';
import { placedFigures, type Figure } from './figures';

const haloRings = [1, 0.75, 0.5];
const headWidth = 4.5;

/**
 * Draws what a mark alone would hide: an arrow for “over” and “up to”, a soft edge for “about” (all round) and
 * “nearly” (below, where the value lies). An estimate is a hollow mark, a range a bar from low to high.
 */
export function qualifiers(): Plugin<'scatter'> {
	const eachMark = (draw: (ctx: CanvasRenderingContext2D, placed: Figure) => void) => {
		return (chart: Chart<'scatter'>) => {
			chart.ctx.save();
			for (const placed of placedFigures(chart)) {
				chart.ctx.fillStyle = chart.ctx.strokeStyle = placed.mark.colour;
				draw(chart.ctx, placed);
			}
			chart.ctx.restore();
		};
	};
	return {
		id: 'qualifiers',
		beforeDatasetsDraw: eachMark(drawHalo),
		afterDatasetsDraw: eachMark(drawArrow)
	};
}

function drawHalo(ctx: CanvasRenderingContext2D, { x, y, box, mark, whole, band }: Figure): void {
	const { qualifier } = mark.observation;
	if (qualifier !== 'about' && qualifier !== 'nearly') return;
	ctx.globalAlpha = 0.18;
	for (const share of haloRings) {
		const radius = ink.halo * share;
		if (whole) {
			const top = qualifier === 'about' ? y - radius : y;
			const bottom = Math.min(y + radius, band.bottom);
			ctx.fillRect(box.left, top, box.right - box.left, bottom - top);
			continue;
		}
		ctx.beginPath();
		ctx.arc(x, y, radius, 0, qualifier === 'about' ? 2 * Math.PI : Math.PI);
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
