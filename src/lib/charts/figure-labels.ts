import type { Chart, Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { bandGaps } from './band-room';
import { placedFigures, type Figure } from './figures';
import { fontOf, ink } from './ink';
import { isJoined } from './joins';
import { settings, type Run } from './lettering';
import type { FigureMark } from './mark';
import type { Box } from './placed';
import { alongLine, candidates, freePlace, type Size } from './placement';

const wordGap = 5;
const lineHeight = 15;
/** Of paper around letters, so that no line strikes them out. */
const halo = 5;
/** Between a mark and a label that needs a line to it, in pixels. */
const farAway = 9;

/** What is labelled: a mark, or several that state the same of the same time. */
interface Labelled extends Pick<FigureMark, 'figure' | 'period' | 'telling'> {
	figures: [Figure, ...Figure[]];
}

/** Writes beside each mark its figure and, where there is room, its period. A mark with no room at all goes without. */
export function figureLabels(palette: Palette): Plugin<'scatter'> {
	return {
		id: 'figure-labels',
		afterDatasetsDraw(chart) {
			const figures = placedFigures(chart);
			const taken = [
				...figures.map(({ box }) => box),
				...figures.filter(({ mark }) => mark.shape === 'stem').map(stemBox),
				...joins(chart, figures)
			];
			chart.ctx.save();
			Object.assign(chart.ctx, { textBaseline: 'middle', lineJoin: 'round', lineWidth: halo });
			chart.ctx.strokeStyle = palette.paper;
			for (const { labelled, mark, setting } of laidOut(chart, together(figures), taken)) {
				lead(chart, labelled.figures[0], mark, setting.place, palette);
				setting.lines.forEach((line, row) => write(chart, line, setting.place, row, palette));
			}
			chart.ctx.restore();
		}
	};
}

/** The labels there is room for, from left to right; the newest of a series first, where it would go without. */
function laidOut(chart: Chart<'scatter'>, all: Labelled[], taken: Box[]) {
	const isNewest = ({ figures: [{ datasetIndex, index, lane }] }: Labelled) =>
		lane.id === 'time' && index === chart.data.datasets[datasetIndex]!.data.length - 1;
	const placed = place(all);
	const left = all.filter(
		(one) => isNewest(one) && placed.every(({ labelled }) => labelled !== one)
	);
	return left.length ? place([...new Set([...left, ...all])]) : placed;

	function place(labels: Labelled[]) {
		const full = [...taken];
		return labels.flatMap((labelled) => {
			const mark = around(labelled.figures);
			const setting = settled(chart, labelled, mark, full);
			if (!setting) return [];
			full.push(setting.place);
			return [{ labelled, mark, setting }];
		});
	}
}

/** The fullest setting there is room for: in the mark's own lane, or, if it is too narrow, across lanes. */
function settled(chart: Chart<'scatter'>, labelled: Labelled, mark: Box, taken: Box[]) {
	const [first] = labelled.figures;
	const own = boundsOf(first, chart);
	for (const bounds of [own, { ...own, left: chart.chartArea.left, right: chart.width }])
		for (const lines of settings(labelled)) {
			const size = sizeOf(chart, lines);
			const place = freePlace(candidates(mark, first.y, size, bounds), taken, bounds);
			if (place) return { lines, place };
		}
}

/** Marks of one series that state the same of the same time share a label, which counts them. */
function together(figures: Figure[]): Labelled[] {
	const groups = new Map<string, Labelled>();
	for (const one of figures) {
		const { figure, period, telling } = one.mark;
		const key = [one.datasetIndex, figure, period].join();
		const group = groups.get(key);
		if (group) group.figures.push(one);
		else groups.set(key, { figure, period, telling, figures: [one] });
	}
	return [...groups.values()].map((group) => {
		const { figures, period } = group;
		const count = `stated ${figures.length} times`;
		return figures.length > 1
			? { ...group, period: period ? `${period}, ${count}` : count }
			: group;
	});
}

function around(figures: Figure[]): Box {
	const boxes = figures.map(({ box }) => box);
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
		top: Math.min(...boxes.map(({ top }) => top)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}

function joins(chart: Chart<'scatter'>, figures: Figure[]): Box[] {
	return figures.flatMap((figure, position) => {
		const { showLine, data } = chart.data.datasets[figure.datasetIndex]!;
		const observations = (data as unknown[] as FigureMark[]).map(({ observation }) => observation);
		const isDrawn = showLine && isJoined(observations, figure.index);
		return isDrawn ? alongLine(figure, figures[position + 1]!) : [];
	});
}

function stemBox({ x, y, band }: Figure): Box {
	const zero = band.getPixelForValue(0);
	return { left: x - 2, right: x + 2, top: Math.min(y, zero), bottom: Math.max(y, zero) };
}

function boundsOf({ band, lane }: Figure, chart: Chart<'scatter'>): Box {
	return {
		left: lane.left + 1,
		right: lane.right < chart.chartArea.right - 1 ? lane.right - 1 : chart.width,
		top: band.top - bandGaps.between + 4,
		bottom: band.bottom + bandGaps.below - 1
	};
}

/** A thin line to a label that had to stand apart from its mark. */
function lead(
	{ ctx }: Chart<'scatter'>,
	{ x, y }: Figure,
	mark: Box,
	place: Box,
	{ quiet, paper }: Palette
): void {
	const gaps = [mark.top - place.bottom, place.top - mark.bottom];
	if (Math.max(...gaps) < farAway) return;
	ctx.strokeStyle = quiet;
	ctx.lineWidth = 1;
	ctx.beginPath();
	ctx.moveTo(x, y + Math.sign(gaps[1]! - gaps[0]!) * (ink.radius + 2));
	ctx.lineTo(
		Math.min(Math.max(x, place.left), place.right),
		gaps[0]! > 0 ? place.bottom : place.top
	);
	ctx.stroke();
	Object.assign(ctx, { strokeStyle: paper, lineWidth: halo });
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
