import { readdirSync, readFileSync } from 'node:fs';
import { bbox, point } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { distanceKm, type LonLat } from '../../src/lib/geo/geodesic';
import { lengthKm, lineOf, positionOn } from '../../src/lib/geo/line';
import { nearestSettlement } from '../../src/lib/geo/strip-position';
import { choices, folder, places } from './choices';
import type { City } from './labels';

/** No point of a route is farther from a settlement, in degrees; a line at sea is not, either. */
const around = 3;
const stepKm = 1;
/** A city as near as this to a place of the dossier is that place. */
const sameKm = 3;

/** The settlements that are the nearest to some kilometre of some route, and no others, in the order of their names. */
export function routeSettlements(cities: City[]): Feature<Point>[] {
	const all = cities.map(({ name, lng, lat, country }) => ({
		id: `${country} ${name}`,
		name: choices.names[name] ?? name,
		coordinates: [Number(lng), Number(lat)] as const
	}));
	const nearest = new Map<string, (typeof all)[number]>();
	for (const route of routes()) {
		const [west, south, east, north] = bbox(route);
		const nearby = all.filter(
			({ coordinates: [lon, lat] }) =>
				lon > west - around && lon < east + around && lat > south - around && lat < north + around
		);
		for (const { geometry } of route.features) {
			const line = lineOf([geometry.coordinates as unknown as LonLat[]]);
			for (let km = 0; km < lengthKm(line) + stepKm; km += stepKm) {
				const found = nearestSettlement(nearby, positionOn(line, km)!);
				if (found)
					nearest.set(`${found.id} ${found.coordinates.join()}`, found as (typeof all)[number]);
			}
		}
	}
	return [...nearest]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { name, coordinates }]) => {
			const same = places.find(
				({ geometry, properties }) =>
					properties.precision === 'settlement' &&
					distanceKm(geometry.coordinates as unknown as LonLat, coordinates) < sameKm
			);
			const at = same?.geometry.coordinates ?? [...coordinates];
			return point(at, {
				name: same?.properties.names.en ?? name,
				...(same && { place: String(same.id) })
			});
		});
}

function routes(): FeatureCollection<LineString>[] {
	const files = new URL('routes/', folder);
	return readdirSync(files)
		.filter((file) => file.endsWith('.geojson'))
		.sort()
		.map((file) => JSON.parse(readFileSync(new URL(file, files), 'utf8')));
}
