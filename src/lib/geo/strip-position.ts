import { printDirection } from './compass';
import { bearingOf, degreeKm, distanceKm, turnOf, type LonLat } from './geodesic';
import { alongAt, lastAtMost, positionOn } from './line';
import { nearestOn, type Nearest } from './nearest';
import type { LegStretch, Strip } from './strip';
import type { Settlement, StripPlace } from './strip-marks';
import { legAt, postAt, type Post } from './strip-scale';

/** One point of a strip. */
export interface StripPosition extends Post {
	coordinates: LonLat;
	leg: LegStretch;
	/** Absent: at sea, or not known. */
	country?: string;
	/** Where the line goes on to, in degrees from north by east; absent where it has no length. */
	bearing?: number;
	settlement?: Settlement;
}

/**
 * What is at a measured kilometre of a strip; before its begin and beyond its end, what is there. Where two legs or
 * countries meet, the one that begins. Undefined for a strip without legs.
 */
export function positionAt(strip: Strip, km: number): StripPosition | undefined {
	const { line, legs, countries, settlements } = strip;
	const measuredKm = Math.min(Math.max(km, 0), strip.measuredKm);
	const coordinates = positionOn(line, measuredKm);
	const leg = legAt(legs, measuredKm);
	if (!coordinates || !leg) return undefined;
	const starts = countries.map(({ fromKm }) => fromKm);
	const country = countries[lastAtMost(starts, measuredKm)]?.country;
	const along = alongAt(line, measuredKm);
	const bearing = along && bearingOf(line.points[along.index]!, line.points[along.index + 1]!);
	const settlement = nearestSettlement(settlements, coordinates);
	return {
		...postAt(legs, measuredKm),
		coordinates,
		leg,
		...(country !== undefined && { country }),
		...(bearing !== undefined && { bearing }),
		...(settlement && { settlement })
	};
}

/** The point of a strip that is nearest to a position; undefined for a strip without legs. */
export function kmNearest(strip: Strip, position: LonLat): (Post & Nearest) | undefined {
	const nearest = nearestOn(strip.line, position);
	return nearest && { ...postAt(strip.legs, nearest.km), ...nearest };
}

/** The settlement nearest to a position, by straight comparison: a thousand of them cost some microseconds. */
export function nearestSettlement(
	settlements: readonly StripPlace[],
	position: LonLat
): Settlement | undefined {
	const [lon, lat] = position;
	const { east, north } = degreeKm(lat);
	let nearest: StripPlace | undefined;
	let least = Infinity;
	for (const place of settlements) {
		const [placeLon, placeLat] = place.coordinates;
		const squared = (turnOf(lon, placeLon) * east) ** 2 + ((placeLat - lat) * north) ** 2;
		if (squared < least) [nearest, least] = [place, squared];
	}
	if (!nearest) return undefined;
	const far = distanceKm(position, nearest.coordinates);
	const bearing = bearingOf(position, nearest.coordinates);
	const sure = far > Math.max(1, 2 * (nearest.accuracyKm ?? 0));
	return {
		...nearest,
		distanceKm: far,
		...(sure && bearing !== undefined && { direction: printDirection(bearing) })
	};
}
