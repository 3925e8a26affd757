import type { Basis, Standing } from '../model/records';

/** How a line is drawn for the way its course is known; dashes are in widths of the line. */
export interface Stroke {
	dash: readonly [dash: number, gap: number];
	cap: 'butt' | 'round';
	title: string;
}

export const strokes: Record<Basis, Stroke> = {
	surveyed: { dash: [1, 0], cap: 'butt', title: 'Surveyed course' },
	traced: { dash: [6, 1.2], cap: 'butt', title: 'Traced from published maps' },
	schematic: { dash: [0, 2.2], cap: 'round', title: 'Schematic: only where it leads is known' }
};

/** How an unbuilt leg is drawn: hollow, so wide inside; its dashes are in widths of its own lines. */
export const unbuilt = { dash: [4, 3], gap: 2.6, width: 1.1, title: 'Not built' } as const;

/** The dashes of a line so many pixels wide, as SVG has them. */
export const dashesOf = (basis: Basis, width: number): string =>
	strokes[basis].dash.map((each) => each * width).join(' ');

/** How firmly a leg is drawn for the way it is asserted: the opacity of its colour, from 0 to 1. */
export const firmness: Record<Standing, { opacity: number; title: string }> = {
	stated: { opacity: 1, title: 'Stated by a source' },
	implied: { opacity: 0.55, title: 'Implied' },
	proposed: { opacity: 0.55, title: 'Proposed' },
	alleged: { opacity: 0.55, title: 'Alleged' },
	denied: { opacity: 0.4, title: 'Denied' }
};
