import type { FigureMark } from './mark';

/** A piece of a label in one face. */
export interface Run {
	text: string;
	face: 'figure' | 'period';
}

/**
 * The ways to set a mark's label, the fullest first: figure and period on one line, on two, the figure broken, and
 * the figure alone. Each is lines of runs.
 */
export function settings({ figure, period }: Pick<FigureMark, 'figure' | 'period'>): Run[][][] {
	const whole: Run = { text: figure, face: 'figure' };
	const broken = halves(figure).map((text): Run[] => [{ text, face: 'figure' }]);
	const dated: Run = { text: period, face: 'period' };
	const bare = [[[whole]], broken];
	return period ? [[[whole, dated]], [[whole], [dated]], [...broken, [dated]], ...bare] : bare;
}

/** A text broken at the space nearest its middle; whole where it has none. */
export function halves(text: string): string[] {
	const middle = text.length / 2;
	const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
	const [cut] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}
