import type { Chart, Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { bandGaps, headLines, headRoom, type Head, type HeadLine } from './band-room';
import { fontOf, ink, type Face } from './ink';
import { bandsOf } from './placed';
import { fillShape } from './point-shapes';

/**
 * Gives each band a heading, wrapped to the width, and shares the rest of the height among the plots. The last band
 * may have none: it shows the context.
 *
 * @param contextHeight of the last band, in pixels; 0 where there is none
 */
export function bandTitles(palette: Palette, heads: Head[], contextHeight = 0): Plugin<'scatter'> {
	let shown: HeadLine[][] = [];
	return {
		id: 'band-titles',
		afterLayout(chart) {
			const { ctx, width, chartArea } = chart;
			ctx.save();
			const textWidth = (text: string, face: Face) => {
				ctx.font = fontOf(chart, face);
				return ctx.measureText(text).width;
			};
			shown = heads.map((head) => headLines(head, width, textWidth));
			ctx.restore();
			const rooms = shown.map(headRoom);
			const wanted = heads.reduce((sum, { plotHeight }) => sum + plotHeight, 0);
			const free = chartArea.bottom - contextHeight - rooms.reduce((a, b) => a + b, 0);
			let top = 0;
			bandsOf(chart).forEach((band, index) => {
				const head = heads[index];
				const height = head ? (free * head.plotHeight) / wanted : contextHeight;
				const bottom = top + (head ? rooms[index]! - bandGaps.below : 0) + height;
				Object.assign(band, { top: bottom - height, bottom, height });
				band.configure();
				top = bottom + bandGaps.below;
			});
		},
		beforeDatasetsDraw(chart) {
			chart.ctx.save();
			chart.ctx.textBaseline = 'alphabetic';
			bandsOf(chart).forEach((band, index) => {
				const lines = shown[index];
				if (lines) drawHead(chart, lines, band.top, index > 0, palette);
			});
			chart.ctx.restore();
		}
	};
}

function drawHead(
	chart: Chart<'scatter'>,
	lines: HeadLine[],
	bandTop: number,
	isRuled: boolean,
	palette: Palette
): void {
	const { ctx } = chart;
	const head = bandTop - bandGaps.between - lines.length * ink.title.line;
	ctx.fillStyle = palette.rule;
	if (isRuled) ctx.fillRect(0, Math.round(head - bandGaps.above / 2), chart.width, 1);
	lines.forEach(({ text, face, indent, key }, row) => {
		const middle = head + (row + 0.5) * ink.title.line;
		ctx.font = fontOf(chart, face);
		ctx.fillStyle = face === ink.title ? palette.ink : palette.quiet;
		ctx.fillText(text, indent, middle + 0.3 * ink.title.line);
		if (!key) return;
		ctx.fillStyle = key.colour;
		fillShape(ctx, key.point, ink.radius + 1, middle, ink.radius + 1);
	});
}
