import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { bases, standings, type Basis, type Standing } from '../model/records';
import { choose } from './expressions';

/** How a line is drawn for the way its course is known; dashes are in widths of the line. */
export interface Stroke {
	dash: [dash: number, gap: number];
	cap: 'butt' | 'round';
	title: string;
}

export const strokes: Record<Basis, Stroke> = {
	surveyed: { dash: [1, 0], cap: 'butt', title: 'Surveyed course' },
	traced: { dash: [6, 1.5], cap: 'butt', title: 'Traced from published maps' },
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

/** Widths of a route in pixels; the casing, lit or not, is added to the line's width. */
export const widths = { plain: 2.2, neighbour: 2.8, selected: 4, casing: 5, lit: 11, hit: 20 };

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
	const dash = (basis: Basis): ExpressionSpecification => ['literal', strokes[basis].dash];
	return choose(
		'basis',
		bases.map((basis) => [basis, dash(basis)]),
		dash('schematic')
	) as ExpressionSpecification;
}

/** The caps of a leg's dashes by its basis. */
export function legCap() {
	const cap = (basis: Basis) => strokes[basis].cap;
	return choose(
		'basis',
		bases.map((basis) => [basis, cap(basis)]),
		cap('schematic')
	) as ExpressionSpecification;
}
