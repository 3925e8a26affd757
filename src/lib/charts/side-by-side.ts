import type { Chart, Plugin } from 'chart.js';
import { placedFigures, type Figure } from './figures';
import { ink } from './ink';
import type { Laid } from './placed';

const gap = 3;
const dotStep = 2 * ink.radius + gap;
const spanStep = 10;

/** Moves marks that stand on the same place apart, so that each is seen and can be pointed at. */
export function sideBySide(): Plugin<'scatter'> {
	return {
		id: 'side-by-side',
		afterDatasetsUpdate(chart) {
			for (const { data } of chart.getSortedVisibleDatasetMetas())
				for (const element of data) delete (element as Laid).box;
			for (const group of coincident(placedFigures(chart)))
				group.forEach((figure, index) => move(chart, figure, index, group.length));
		}
	};
}

/** Groups of marks of one band on the same place: what stands on zero by its time alone, all else by its value too. */
function coincident(figures: Figure[]): Figure[][] {
	const groups = new Map<string, Figure[]>();
	for (const figure of figures) {
		const { shape, span } = figure.mark;
		const height = shape === 'bar' || shape === 'stem' ? '' : Math.round(figure.y / 2);
		const length = shape === 'dot' || shape === 'stem' ? '' : span;
		const key = [figure.band.id, figure.lane.id, Math.round(figure.x), height, length].join();
		groups.set(key, [...(groups.get(key) ?? []), figure]);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}

/** Dots stand beside each other, spans above each other; bars and ranges share the width. */
function move(chart: Chart<'scatter'>, figure: Figure, index: number, count: number): void {
	const { x, box, mark, datasetIndex } = figure;
	const element: Laid = chart.getDatasetMeta(datasetIndex).data[figure.index]!;
	const away = index - (count - 1) / 2;
	if (mark.shape === 'span') element.y += away * spanStep;
	else if (!mark.filled) element.x += away * dotStep;
	else {
		const least = gap + (mark.span ? 2 : 2 * ink.bar);
		const width = Math.max((box.right - box.left + gap) / count, least);
		element.x = x + away * width;
		const half = (width - gap) / 2;
		element.box = { ...box, left: element.x - half, right: element.x + half };
	}
}
