import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { bases, standings, type Basis, type Standing } from '../model/records';
import { choose } from './expressions';
import { isUnbuilt, unbuilt } from './flows';

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

/** How firmly a leg is drawn for the way it is asserted: the opacity of its colour, from 0 to 1. */
export const firmness: Record<Standing, { opacity: number; title: string }> = {
	stated: { opacity: 1, title: 'Stated by a source' },
	implied: { opacity: 0.55, title: 'Implied' },
	proposed: { opacity: 0.55, title: 'Proposed' },
	alleged: { opacity: 0.55, title: 'Alleged' },
	denied: { opacity: 0.4, title: 'Denied' }
};

/** What is added to the width of a route, in pixels; and the width of what a pointer hits. */
export const widths = { neighbour: 0.6, selected: 1.2, casing: 7, hit: 20 };

/** The colour of a leg: its route's, as firm as the leg's standing. */
export function legColour(colour: string | ExpressionSpecification): ExpressionSpecification {
	const part = (index: number): ExpressionSpecification => ['at', index, ['to-rgba', colour]];
	const firm = choose<number>(
		'standing',
		standings.map((standing) => [standing, firmness[standing].opacity]),
		1
	);
	return ['rgba', part(0), part(1), part(2), firm];
}

/** The dashes of a leg by its basis; of an unknown basis, those of a schematic one. */
export function legDash(): ExpressionSpecification {
	const dash = ({ dash }: Pick<Stroke, 'dash'>): ExpressionSpecification => ['literal', [...dash]];
	const byBasis = choose(
		'basis',
		bases.map((basis) => [basis, dash(strokes[basis])]),
		dash(strokes.schematic)
	) as ExpressionSpecification;
	return ['case', isUnbuilt, dash(unbuilt), byBasis];
}

/** The caps of a leg's dashes by its basis. */
export function legCap(): ExpressionSpecification {
	const byBasis = choose<string>(
		'basis',
		bases.map((basis) => [basis, strokes[basis].cap]),
		strokes.schematic.cap
	);
	return ['case', isUnbuilt, 'butt', byBasis];
}
