import type { Feature, FeatureCollection, Point } from 'geojson';
import { bordersOf, type Land } from '../geo/borders';
import type { LonLat } from '../geo/geodesic';
import { finestLand } from '../geo/land';
import { lines } from './shapes';

const texts: Record<string, string> = import.meta.glob(
	'/static/geo/basemap/{region,world,labels,settlements}.geojson',
	{ query: '?raw', import: 'default', eager: true }
);
const empty = '{"type":"FeatureCollection","features":[]}';
const read = <Shape>(name: string): Shape =>
	JSON.parse(texts[`/static/geo/basemap/${name}.geojson`] ?? empty);

interface Named {
	name: string;
	/** What it is a name of. */
	kind?: string;
	/** Of a country. */
	code?: string;
	/** The id of the place that the dossier has of it. */
	place?: string;
}

/** The named points of the basemap: those on the map, and the small settlements that no map names. */
export const [labels, settlements] = ['labels', 'settlements'].map(
	(name) => read<FeatureCollection<Point, Named>>(name).features
) as [Feature<Point, Named>[], Feature<Point, Named>[]];

/** The names that the basemap gives to countries, by their codes. */
export const countryNames: Record<string, string> = Object.fromEntries(
	labels.flatMap(({ properties: { code, name } }) => (code ? [[code, name]] : []))
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
