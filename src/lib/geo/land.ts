import { bbox, bboxClip } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Land } from './borders';

type Country = Land['features'][number];
type Box = [west: number, south: number, east: number, north: number];

/**
 * The countries of the earth, as fine as a basemap has them: within the region its own, beyond it those of the world.
 *
 * @param region its sea is a rectangle, as wide as the region
 */
export function finestLand(region: Land, world: Land): Land {
	const [sea] = region.features.filter(({ properties }) => properties.code === undefined);
	if (!sea) return world;
	const [west, south, east, north] = bbox(sea) as Box;
	const beyond: Box[] = [
		[-180, -90, west, 90],
		[east, -90, 180, 90],
		[west, -90, east, south],
		[west, north, east, 90]
	];
	return {
		type: 'FeatureCollection',
		features: [
			...region.features,
			...world.features.flatMap((country) => beyond.flatMap((box) => clipped(country, box)))
		]
	};
}

function clipped(country: Country, box: Box): Country[] {
	const { geometry }: Feature = bboxClip(country, box);
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	return geometry.coordinates.length ? [{ ...country, geometry }] : [];
}
