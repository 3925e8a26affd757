import { distanceOutside, type Countries } from '../geo/countries';
import type { Fault } from './fault';
import type { ParsedFiles } from './parse';
import { fault } from './fault';

/** Coasts and borders of a basemap are coarse: how far outside its country a point may lie, in kilometres. */
const toleranceKm = 25;

/** Faults of the geometries against the borders of the basemap. */
export function findMisplaced(parsed: ParsedFiles, countries: Countries): Fault[] {
	const outside = distanceOutside(countries);
	const faults: Fault[] = [];

	function check(
		file: string,
		path: (string | number)[],
		id: string,
		positions: [number, number][],
		country: string | undefined
	) {
		if (country === undefined) return;
		const far = positions.findIndex((position) => (outside(position, country) ?? 0) > toleranceKm);
		const position = positions[far];
		if (!position) return;
		const [lon, lat] = position;
		const swapped =
			Math.abs(lon) <= 90 && (outside([lat, lon], country) ?? Infinity) <= toleranceKm;
		const origin = { file, path: [...path, 'geometry', 'coordinates'] };
		faults.push(
			swapped
				? fault(
						'longitude-and-latitude-swapped',
						origin,
						`The position ${lon}, ${lat} of “${id}” is in its country ${country} only the other way round.`,
						`GeoJSON has longitude first: write [${lat}, ${lon}].`
					)
				: fault(
						'geometry-leaves-its-country',
						origin,
						`The position ${lon}, ${lat} of “${id}” lies ${Math.round(outside(position, country)!)} km outside ${country}.`,
						'Correct the position or the country.'
					)
		);
	}

	for (const { file, value } of parsed.places)
		for (const [n, { id, geometry, properties }] of value.features.entries())
			check(file, ['features', n], id, [geometry.coordinates], properties.country);
	for (const { file, value } of parsed.routes)
		for (const [n, { id, geometry, properties }] of value.features.entries())
			check(file, ['features', n], id, geometry.coordinates, properties.country);
	return faults;
}
