import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { bases, standings } from '../model/records';
import { firmness, strokes, unbuilt, type Stroke } from '../theme/strokes';
import { choose } from './expressions';
import { isUnbuilt } from './flows';

export { firmness, strokes, unbuilt, type Stroke } from '../theme/strokes';

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
