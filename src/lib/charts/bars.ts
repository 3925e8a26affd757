import type { Plugin } from 'chart.js';
import { ink } from './ink';
import { placedFigures, type Figure } from './figures';

const stemWidth = 3;
const dash = [4, 3];

/**
 * Draws what an amount amounts to: a bar from zero to the value, as wide as its period, with an edge where the value
 * is read; a stem where a dot's shape tells the series; bounds as a bar from low to high. An estimate is hollow.
 */
export function bars(): Plugin<'scatter'> {
	return {
		id: 'bars',
		beforeDatasetsDraw(chart) {
			chart.ctx.save();
			for (const placed of placedFigures(chart)) {
				chart.ctx.fillStyle = chart.ctx.strokeStyle = placed.mark.colour;
				if (placed.mark.shape === 'bar') drawBar(chart.ctx, placed);
				if (placed.mark.shape === 'stem') drawStem(chart.ctx, placed);
				if (placed.mark.shape === 'range') drawRange(chart.ctx, placed);
			}
			chart.ctx.restore();
		}
	};
}

function drawBar(ctx: CanvasRenderingContext2D, { y, box, band, mark }: Figure): void {
	const zero = band.getPixelForValue(0);
	if (mark.observation.qualifier === 'estimate') {
		ctx.lineWidth = 1.5;
		ctx.setLineDash(dash);
		ctx.strokeRect(box.left, y, box.right - box.left, zero - y);
		ctx.setLineDash([]);
	} else tint(ctx, box.left, box.right, y, zero);
	edge(ctx, box.left, box.right, y);
}

function drawStem(ctx: CanvasRenderingContext2D, { x, y, band }: Figure): void {
	const zero = band.getPixelForValue(0);
	ctx.fillRect(x - stemWidth / 2, Math.min(y, zero), stemWidth, Math.abs(zero - y));
}

function drawRange(ctx: CanvasRenderingContext2D, { box }: Figure): void {
	const { left, right, top, bottom } = box;
	tint(ctx, left, right, top, bottom);
	for (const y of [top, bottom]) edge(ctx, left, right, y);
}

function tint(
	ctx: CanvasRenderingContext2D,
	left: number,
	right: number,
	from: number,
	to: number
): void {
	ctx.globalAlpha = 0.28;
	ctx.fillRect(left, from, right - left, to - from);
	ctx.globalAlpha = 1;
}

function edge(ctx: CanvasRenderingContext2D, left: number, right: number, y: number): void {
	ctx.fillRect(left, y - ink.edge / 2, right - left, ink.edge);
}
