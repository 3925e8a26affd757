import type { FigureMark } from './mark';

/** A piece of a label in one face. */
export interface Run {
	text: string;
	face: 'figure' | 'period';
}

/**
 * The ways to set a mark's label, the fullest first: figure and period on one line, on two, the figure broken, and
 * the figure alone; each with the words that tell its series, where there are any, before those without. Each is
 * lines of runs.
 */
export function settings({
	figure,
	period,
	telling
}: Pick<FigureMark, 'figure' | 'period' | 'telling'>): Run[][][] {
	const whole: Run = { text: figure, face: 'figure' };
	const broken = halves(figure).map((text): Run[] => [{ text, face: 'figure' }]);
	const dated: Run = { text: period, face: 'period' };
	const bare = [[[whole]], broken];
	const all = period ? [[[whole, dated]], [[whole], [dated]], [...broken, [dated]], ...bare] : bare;
	if (!telling) return all;
	const told = [[telling], halves(telling)].map((lines) =>
		lines.map((text): Run[] => [{ text, face: 'period' }])
	);
	const withTelling = all.flatMap((lines) => told.map((words) => [...lines, ...words]));
	return [...withTelling, ...told, ...all];
}

/** A text broken at the space nearest its middle; whole where it has none. */
export function halves(text: string): string[] {
	const middle = text.length / 2;
	const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
	const [cut] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
