import { crossingShare } from './apart';
import type { Borders } from './borders';
import { turnOf, type LonLat } from './geodesic';
import { between } from './line';
import { distancesAlong } from './measure';

/** A stretch of a line, in kilometres along it. */
export interface Stretch {
	fromKm: number;
	toKm: number;
}

/** A stretch of a line in one country; undefined: at sea, or beyond the borders given. */
export interface Crossing extends Stretch {
	country: string | undefined;
}

/**
 * A line split by country, in its order: every crossing of a border is found, also between two points of the line that
 * are in the same country. A border touched or followed is not crossed. Straight in longitude and latitude between
 * points; borders are as the basemap draws them, a few kilometres off.
 */
export function countriesCrossed(points: readonly LonLat[], borders: Borders): Crossing[] {
	const km = distancesAlong(points);
	const crossings: Crossing[] = [];
	let country: string | undefined;
	const add = (toKm: number) => {
		const last = crossings.at(-1);
		if (last && last.country === country) last.toKm = toKm;
		else crossings.push({ country, fromKm: last?.toKm ?? 0, toKm });
	};
	for (const [index, to] of points.slice(1).entries()) {
		const from = points[index]!;
		const [fromKm, toKm] = [km[index]!, km[index + 1]!];
		if (fromKm === toKm) continue;
		const shares = sharesOf(from, to, borders);
		if (!crossings.length || shares.length)
			for (const [n, share] of [...shares, 1].entries()) {
				const start = shares[n - 1] ?? 0;
				if (share - start < hair) continue;
				country = borders.countryAt(between(from, to, (start + share) / 2), country);
				add(fromKm + (toKm - fromKm) * share);
			}
		else add(toKm);
	}
	return crossings;
}

/** Two borders nearer to each other on a stretch than this share of it are one: countries share theirs. */
const hair = 1e-12;

/** How many kilometres of a line are in each country, in the order in which they come; `''` is none. */
export function lengthsByCountry(crossings: readonly Crossing[]): Map<string, number> {
	const lengths = new Map<string, number>();
	for (const { country = '', fromKm, toKm } of crossings)
		lengths.set(country, (lengths.get(country) ?? 0) + toKm - fromKm);
	return lengths;
}

/** The shares of the way from one position to another at which there is a border, ascending. */
function sharesOf([lon, lat]: LonLat, [toLon, toLat]: LonLat, borders: Borders): number[] {
	const turn = turnOf(lon, toLon);
	const shares = new Set<number>();
	// Beyond ±180° the line goes on at the other side of the map.
	for (const shift of Math.abs(lon + turn) > 180 ? [0, -360 * Math.sign(lon + turn)] : [0]) {
		const way = [lon + shift, lat, lon + turn + shift, toLat] as const;
		for (const edge of borders.edgesNear(...way)) {
			const share = crossingShare(way, edge);
			if (share !== undefined) shares.add(share);
		}
	}
	return [...shares].sort((a, b) => a - b);
}
