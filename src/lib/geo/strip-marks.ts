import { printDirection } from './compass';
import { bearingOf, type LonLat } from './geodesic';
import { positionOn, type Line } from './line';
import { nearestOn } from './nearest';
import type { Strip } from './strip';
import { measuredAt, type Post, type Scale } from './strip-scale';

export interface StripStation {
	id: string;
	name: string;
	kind: string;
	coordinates: LonLat;
	/** On the stated scale. */
	km?: number;
	accuracyKm?: number;
	/** Found, computed or an estimate. */
	basis: string;
}

export interface StripPlace {
	/** Of a place that has a page. */
	id?: string;
	name: string;
	coordinates: LonLat;
	accuracyKm?: number;
}

/** A settlement near a position: how far it is, and where from there it lies. */
export interface Settlement extends StripPlace {
	distanceKm: number;
	/** “north-east”; absent where the settlement is too near, or its point too unsure, to say. */
	direction?: string;
}

/** Something that happened: at a kilometre of the stated scale, at a position, or on a leg, if no more is known. */
export interface StripEvent {
	id: string;
	title: string;
	period?: string;
	km?: number;
	coordinates?: LonLat;
	leg?: string;
}

/** A station without a kilometre that lies farther off than this, and than it may be misplaced, is not on the line. */
const offAtMostKm = 10;

/** Stations at their kilometre on the stated scale, else where the line comes closest; with how far off it they lie. */
export function stationsAlong(
	stations: readonly StripStation[],
	line: Line,
	scale: Scale
): Strip['stations'] {
	const along = stations.flatMap((station) => {
		const nearest = nearestOn(line, station.coordinates);
		if (!nearest) return [];
		const posted = station.km === undefined ? undefined : measuredAt(scale, station.km);
		const allowed = offAtMostKm + (station.accuracyKm ?? 0);
		if (posted === undefined && nearest.distanceKm > allowed) return [];
		return { ...station, ...scale.post(posted ?? nearest.km), offKm: nearest.distanceKm };
	});
	return inOrder(along);
}

export function placesAlong(
	places: readonly StripPlace[],
	line: Line,
	scale: Scale,
	withinKm: number
): Strip['places'] {
	const along = places.flatMap((place) => {
		const nearest = nearestOn(line, place.coordinates);
		if (!nearest || nearest.distanceKm > withinKm) return [];
		const { km, distanceKm, coordinates } = nearest;
		const bearing = bearingOf(coordinates, place.coordinates);
		const sure = distanceKm > Math.max(1, 2 * (place.accuracyKm ?? 0));
		return {
			...place,
			...scale.post(km),
			distanceKm,
			...(sure && bearing !== undefined && { direction: printDirection(bearing) })
		};
	});
	return inOrder(along);
}

/** Events whose place on the line is known; the others are left out. */
export function eventsAlong(
	events: readonly StripEvent[],
	line: Line,
	scale: Scale
): Strip['events'] {
	return events.flatMap((event) => {
		const { km, coordinates, leg } = event;
		const posted =
			km === undefined ? coordinates && nearestOn(line, coordinates)?.km : measuredAt(scale, km);
		if (posted !== undefined && positionOn(line, posted))
			return { ...event, from: scale.post(posted), to: scale.post(posted) };
		const stretch = scale.legs.find(({ id }) => id === leg)?.measured;
		if (!stretch) return [];
		return { ...event, from: scale.post(stretch.fromKm), to: scale.post(stretch.toKm) };
	});
}

const inOrder = <Mark extends Post>(marks: Mark[]): Mark[] =>
	marks.toSorted((a, b) => a.measuredKm - b.measuredKm);
