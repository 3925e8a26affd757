import type { Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { bandGaps, measuresOf, titleRoom, wrapped } from './band-room';
import { fontOf, ink } from './ink';
import { bandsOf } from './placed';

/** Gives each band a heading, its measure, wrapped to the width, and shares the rest of the height among the plots. */
export function bandTitles(palette: Palette): Plugin<'scatter'> {
	let titles: string[][] = [];
	return {
		id: 'band-titles',
		afterLayout(chart) {
			const { ctx, width, chartArea } = chart;
			const bands = bandsOf(chart);
			ctx.save();
			ctx.font = fontOf(chart, ink.title);
			const textWidth = (text: string) => ctx.measureText(text).width;
			titles = measuresOf(chart).map((measure) => wrapped(measure, width, textWidth));
			ctx.restore();
			const rooms = titles.map(titleRoom);
			const height = (chartArea.height - rooms.reduce((a, b) => a + b, 0)) / bands.length;
			let top = chartArea.top;
			bands.forEach((band, index) => {
				const bottom = top + rooms[index]! - bandGaps.below + height;
				Object.assign(band, { top: bottom - height, bottom, height });
				band.configure();
				top = bottom + bandGaps.below;
			});
		},
		beforeDatasetsDraw(chart) {
			const { ctx } = chart;
			ctx.save();
			ctx.font = fontOf(chart, ink.title);
			ctx.textBaseline = 'alphabetic';
			bandsOf(chart).forEach((band, index) => {
				const lines = titles[index]!;
				const head = band.top - bandGaps.between - lines.length * ink.title.line;
				ctx.fillStyle = palette.rule;
				if (index) ctx.fillRect(0, Math.round(head - bandGaps.above / 2), chart.width, 1);
				ctx.fillStyle = palette.ink;
				lines.forEach((line, row) => ctx.fillText(line, 0, head + (row + 0.8) * ink.title.line));
			});
			ctx.restore();
		}
	};
}
