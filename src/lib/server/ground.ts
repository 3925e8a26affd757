import type { FeatureCollection, Point } from 'geojson';
import { bordersOf, type Land } from '../geo/borders';
import type { LonLat } from '../geo/geodesic';
import { finestLand } from '../geo/land';
import { lines } from './shapes';

const texts: Record<string, string> = import.meta.glob(
	'/static/geo/basemap/{region,world,labels}.geojson',
	{ query: '?raw', import: 'default', eager: true }
);
const empty = '{"type":"FeatureCollection","features":[]}';
const read = <Shape>(name: string): Shape =>
	JSON.parse(texts[`/static/geo/basemap/${name}.geojson`] ?? empty);

/** The names that the basemap gives to countries, by their codes. */
export const countryNames: Record<string, string> = Object.fromEntries(
	read<FeatureCollection<Point, { name: string; code?: string }>>('labels').features.flatMap(
		({ properties: { code, name } }) => (code ? [[code, name]] : [])
	)
);

/** The borders of the basemap, as fine as it has them. */
export const borders = bordersOf(finestLand(read<Land>('region'), read<Land>('world')));

const courses = new Map(
	lines().features.flatMap(({ id, geometry }) =>
		geometry.type === 'LineString'
			? [[String(id), geometry.coordinates as unknown as readonly LonLat[]]]
			: []
	)
);

/** The line of a leg, by its id. */
export const courseOf = (leg: string): readonly LonLat[] => courses.get(leg) ?? [];
