import type { Place } from '../model/records';
import { printDirection } from './compass';
import { bearingOf, distanceKm as distanceBetween } from './geodesic';

/** A place near another. */
export interface Near {
	id: string;
	name: string;
	/** The shortest way, from point to point. */
	distanceKm: number;
	/** How far off the two points may be together; 0: as exact as points are. */
	spreadKm: number;
	/** Where it lies, seen from the other: “north-east”. Undefined where the points are too unsure to say. */
	direction?: string;
}

/**
 * The places nearest to one, nearest first. Only sites and settlements have such a thing: the point of a country
 * or a district stands for all of it, so that a distance from there says nothing.
 */
export function nearestPlaces(
	places: readonly Place[],
	id: string,
	{ most = 5, withinKm = 150 } = {}
): Near[] {
	const pointed = places.filter(isPoint);
	const here = pointed.find((place) => place.id === id);
	if (!here) return [];
	return pointed
		.filter((place) => place !== here)
		.map((place) => seenFrom(here, place))
		.filter(({ distanceKm }) => distanceKm <= withinKm)
		.sort((a, b) => a.distanceKm - b.distanceKm)
		.slice(0, most);
}

/** “38 km north-east”; “less than 1 km”; “about 4 km”, where the points are unsure. */
export function printNear({ distanceKm, spreadKm, direction }: Near): string {
	if (distanceKm < 1) return spreadKm ? 'close by' : 'less than 1 km';
	const km = `${spreadKm ? 'about ' : ''}${Math.round(distanceKm).toLocaleString('en-GB')} km`;
	return direction ? `${km} ${direction}` : km;
}

/** Whether the point of a place is the place, and does not stand for an area. */
export function isPoint({ precision }: Place): boolean {
	return precision === 'site' || precision === 'settlement';
}

function seenFrom(here: Place, { id, names, coordinates, accuracyKm = 0 }: Place): Near {
	const distanceKm = distanceBetween(here.coordinates, coordinates);
	const spreadKm = (here.accuracyKm ?? 0) + accuracyKm;
	const bearing = bearingOf(here.coordinates, coordinates);
	return {
		id,
		name: names['en']!,
		distanceKm: Number(distanceKm.toFixed(1)),
		spreadKm,
		...(bearing !== undefined &&
			distanceKm > Math.max(1, 2 * spreadKm) && { direction: printDirection(bearing) })
	};
}
