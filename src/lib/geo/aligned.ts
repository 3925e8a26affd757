import type { Basis } from '../model/records';
import { isUnbuilt, type Route, type Station } from '../model/route';
import type { Borders } from './borders';
import type { Stretch } from './crossed';
import type { LonLat } from './geodesic';
import { stripOf } from './strip';
import { chainsOf } from './strip-scale';

/** A route, or one of its alternatives, as a straightened line to be laid beside others. Kilometres as drawn, not rounded. */
export interface AlignedStrip {
	/** Of the route's legs, where they are alternatives. */
	title?: string;
	lengthKm: number;
	countries: (Stretch & {
		/** Absent: at sea, or beyond the basemap. */
		code?: string;
		name: string;
		/** Stated with the leg, or computed from the borders of the basemap. */
		known: 'stated' | 'computed';
	})[];
	legs: (Stretch & { name: string; basis: Basis; isUnbuilt?: boolean })[];
	stations: { id: string; name: string; kind: string; km: number; isEstimate: boolean }[];
}

export interface Surveying {
	stations: readonly Station[];
	/** Of a leg, by its id. */
	courseOf(leg: string): readonly LonLat[];
	borders: Borders;
	countryName(code: string): string;
}

/** One strip, or one for each alternative. */
export function alignedStrips(
	route: Route,
	{ stations, courseOf, borders, countryName }: Surveying
): AlignedStrip[] {
	const { id, legs, alternatives = false } = route;
	const drawn = legs.map((leg) => ({
		...leg,
		isUnbuilt: isUnbuilt(route, leg),
		coordinates: courseOf(leg.id)
	}));
	const marks = stations
		.filter(({ route }) => route === id)
		.map(({ names, ...station }) => ({ ...station, name: names['en']! }));
	const chains = chainsOf(drawn, { alternatives });
	return chains.map((chain) => {
		const strip = stripOf(chain, { stations: marks, borders });
		return {
			...(chains.length > 1 && { title: chain.map(({ name }) => name).join(', ') }),
			lengthKm: strip.measuredKm,
			countries: strip.countries.map(({ country, fromKm, toKm, known }) => ({
				...(country !== undefined && { code: country }),
				name: country === undefined ? 'at sea' : countryName(country),
				fromKm,
				toKm,
				known
			})),
			legs: strip.legs.map(({ name, basis, isUnbuilt, measured: { fromKm, toKm } }) => ({
				name,
				basis,
				...(isUnbuilt && { isUnbuilt }),
				fromKm,
				toKm
			})),
			stations: strip.stations.map(({ id, name, kind, measuredKm, basis }) => ({
				id,
				name,
				kind,
				km: measuredKm,
				isEstimate: basis === 'estimate'
			}))
		};
	});
}
