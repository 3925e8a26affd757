import { apart, asLine, type Apart } from './apart';
import type { Borders } from './borders';
import { countriesCrossed, lengthsByCountry } from './crossed';
import type { LonLat } from './geodesic';
import { lineOf } from './line';
import { distanceAlong } from './measure';

/** A route to compare a line with, leg by leg. */
export interface RouteLines {
	id: string;
	title: string;
	legs: readonly (readonly LonLat[])[];
}

/** What can be said of a reader's own line. */
export interface AboutLine {
	lengthKm: number;
	/** In the order in which they come; `country` undefined: at sea, or beyond the borders. Lengths by coarse borders. */
	countries: { country: string | undefined; km: number }[];
	/** How near the line comes to each route, nearest first: 0 where they meet. */
	routes: (Apart & { id: string; title: string })[];
}

export function aboutLine(
	points: readonly LonLat[],
	borders: Borders,
	routes: readonly RouteLines[]
): AboutLine {
	const lengths = lengthsByCountry(countriesCrossed(points, borders));
	const line = asLine(points);
	return {
		lengthKm: distanceAlong(points),
		countries: [...lengths].map(([code, km]) => ({ country: code || undefined, km })),
		routes: routes
			.flatMap(({ id, title, legs }) => {
				const near = apart(line, lineOf(legs));
				return near ? { id, title, ...near } : [];
			})
			.toSorted((a, b) => a.distanceKm - b.distanceKm)
	};
}
