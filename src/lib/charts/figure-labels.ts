import type { Chart, Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { bandGaps } from './band-room';
import { fontOf, ink } from './ink';
import { settings, type Run } from './lettering';
import { isJoined, type FigureMark } from './mark';
import { placedMarks, type Box, type Placed } from './placed';
import { alongLine, candidates, freePlace, type Size } from './placement';

const wordGap = 5;
const lineHeight = 14;

/** Writes beside each mark its figure and, where there is room, its period. A mark with no room at all goes without. */
export function figureLabels(palette: Palette): Plugin<'scatter'> {
	return {
		id: 'figure-labels',
		afterDatasetsDraw(chart) {
			const marks = placedMarks<FigureMark>(chart);
			const taken = [...marks.map(({ box }) => box), ...joins(chart, marks)];
			chart.ctx.save();
			Object.assign(chart.ctx, { textBaseline: 'middle', lineJoin: 'round', lineWidth: 3 });
			chart.ctx.strokeStyle = palette.paper;
			for (const placed of marks) {
				const bounds = boundsOf(placed, chart);
				for (const lines of settings(placed.mark)) {
					const size = sizeOf(chart, lines);
					const places = candidates(placed.box, placed.y, size, bounds);
					const place = freePlace(places, taken, bounds);
					if (!place) continue;
					taken.push(place);
					lines.forEach((line, row) => write(chart, line, place, row, palette));
					break;
				}
			}
			chart.ctx.restore();
		}
	};
}

function joins(chart: Chart<'scatter'>, marks: Placed[]): Box[] {
	return marks.flatMap((placed, position) => {
		const series = chart.data.datasets[placed.datasetIndex]!;
		const joined =
			series.showLine && isJoined(series.data as unknown[] as FigureMark[], placed.index);
		return joined ? alongLine(placed, marks[position + 1]!) : [];
	});
}

function boundsOf({ band, lane }: Placed, chart: Chart<'scatter'>): Box {
	return {
		left: lane.left + 1,
		right: lane.right < chart.chartArea.right - 1 ? lane.right - 1 : chart.width,
		top: band.top - bandGaps.between + 5,
		bottom: band.bottom + bandGaps.below / 2
	};
}

function runWidth(chart: Chart<'scatter'>, { text, face }: Run): number {
	chart.ctx.font = fontOf(chart, ink[face]);
	return chart.ctx.measureText(text).width;
}

function sizeOf(chart: Chart<'scatter'>, lines: Run[][]): Size {
	const widths = lines.map((line) =>
		line.reduce((sum, run) => sum + runWidth(chart, run), (line.length - 1) * wordGap)
	);
	return { width: Math.max(...widths), height: lines.length * lineHeight };
}

function write(
	chart: Chart<'scatter'>,
	line: Run[],
	place: Box,
	row: number,
	{ ink: black, quiet }: Palette
): void {
	const { ctx } = chart;
	let x = place.left;
	for (const run of line) {
		const width = runWidth(chart, run);
		const y = place.top + (row + 0.5) * lineHeight;
		ctx.strokeText(run.text, x, y);
		ctx.fillStyle = run.face === 'figure' ? black : quiet;
		ctx.fillText(run.text, x, y);
		x += width + wordGap;
	}
}
