import type { Basis, Standing } from '../model/records';
import type { Borders } from './borders';
import type { Stretch } from './crossed';
import type { LonLat } from './geodesic';
import { lengthKm, lineOf, type Line } from './line';
import { countriesAlong, type CountryStretch } from './strip-countries';
import { eventsAlong, placesAlong, stationsAlong } from './strip-marks';
import type { Settlement, StripEvent, StripPlace, StripStation } from './strip-marks';
import { scaleOf, type Post } from './strip-scale';

/** What a strip needs of a leg. `fromKm` and `toKm` are where it begins and ends on the stated scale. */
export interface StripLeg {
	id: string;
	name: string;
	basis: Basis;
	standing: Standing;
	isUnbuilt?: boolean;
	country?: string;
	fromKm?: number;
	toKm?: number;
	/** Who states how long it is. */
	statedBy?: string;
	coordinates: readonly LonLat[];
}

/** A leg on the strip: as measured, and on the stated scale if it has one. */
export interface LegStretch extends Omit<StripLeg, 'coordinates' | 'fromKm' | 'toKm' | 'statedBy'> {
	measured: Stretch;
	scaled?: Stretch;
	/** How far it begins from where the leg before ends: 0 where they join. Not counted in any length. */
	gapKm: number;
}

/** A stretch of the stated scale, and who states the lengths that it is scaled to. */
export interface ScaledStretch extends Stretch {
	by?: string[];
}

export interface StripSurroundings {
	stations?: readonly StripStation[];
	/** Settlements, and sites if they are to be named: the point of a country or a district says nothing of distances. */
	places?: readonly StripPlace[];
	events?: readonly StripEvent[];
	/** To tell the country of legs that state none. */
	borders?: Borders;
	/** How far away a place may be to be nearby. */
	withinKm?: number;
}

/** A route as a straightened line. Plain: it can be carried by a page as JSON. Kilometres are measured on the ellipsoid. */
export interface Strip {
	measuredKm: number;
	/** First and last kilometre of the stated scale; absent unless every leg has its ends on it. */
	scaled?: ScaledStretch;
	legs: LegStretch[];
	countries: CountryStretch[];
	/** Where one country ends and the next begins. */
	borders: (Post & { from?: string; to?: string; known: CountryStretch['known'] })[];
	stations: (Post & StripStation & { offKm: number })[];
	/** Nearby, in the order in which the line comes closest. */
	places: (Post & Settlement)[];
	events: (StripEvent & { from: Post; to: Post })[];
	/** All places given: the nearest settlement of a point may be farther away than nearby. */
	settlements: readonly StripPlace[];
	line: Line;
}

/**
 * A chain of legs as a strip. Of alternatives, make a strip each (see `chainsOf`).
 *
 * A leg without points is left out; one without length stays, and has none. The stated scale runs evenly along the
 * line of each leg, so that its posts are right at the ends of legs and estimates between.
 */
export function stripOf(legs: readonly StripLeg[], around: StripSurroundings = {}): Strip {
	const drawn = legs.filter(({ coordinates }) => coordinates.length);
	const line = lineOf(drawn.map(({ coordinates }) => coordinates));
	const scale = scaleOf(drawn, line);
	const countries = countriesAlong(scale.legs, drawn, around.borders);
	const { places = [], stations = [], events = [], withinKm = 30 } = around;
	return {
		measuredKm: lengthKm(line),
		...(scale.scaled && { scaled: scale.scaled }),
		legs: scale.legs,
		countries,
		borders: countries.slice(1).flatMap(({ country, fromKm, known }, index) => {
			const before = countries[index]!;
			if (before.country === country) return [];
			return {
				...scale.post(fromKm),
				...(before.country && { from: before.country }),
				...(country && { to: country }),
				known: before.known === 'stated' && known === 'stated' ? 'stated' : 'computed'
			};
		}),
		stations: stationsAlong(stations, line, scale),
		places: placesAlong(places, line, scale, withinKm),
		events: eventsAlong(events, line, scale),
		settlements: places,
		line
	};
}
