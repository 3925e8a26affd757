import type { FeatureCollection, LineString, Point } from 'geojson';
import { bordersOf, type Land } from '../geo/borders';
import { boundsOf } from '../geo/measure';
import type { LonLat } from '../geo/geodesic';
import { inspectionOf as inspectionIn, type Ground } from '../geo/inspection';
import type { StripPlace } from '../geo/strip-marks';
import { isPoint } from '../geo/nearby';
import type { Route } from '../model/route';
import { dossier } from './dossier/app';
import { lines } from './shapes';

const texts: Record<string, string> = import.meta.glob(
	'/static/geo/basemap/{region,world,labels,settlements}.geojson',
	{ query: '?raw', import: 'default', eager: true }
);

interface Named {
	name: string;
	kind?: string;
	code?: string;
	place?: string;
}

const read = <Shape>(name: string): Shape =>
	JSON.parse(texts[`/static/geo/basemap/${name}.geojson`] ?? '{"features":[]}');
const points = (name: string) => read<FeatureCollection<Point, Named>>(name).features;

const labels = points('labels');
const countryNames = new Map(
	labels.flatMap(({ properties: { code, name } }) => (code ? [[code, name] as const] : []))
);
const asPlace = ({ geometry, properties }: (typeof labels)[number]): StripPlace => ({
	...(properties.place && { id: properties.place }),
	name: properties.name,
	coordinates: geometry.coordinates as unknown as LonLat
});

/** The region is cut off at its edges, the world is coarse: a route that leaves the one is measured by the other. */
const region = read<Land>('region');
const fine = bordersOf(region);
const coarse = bordersOf(read<Land>('world'));
const box = boundsOf(
	region.features.flatMap(({ geometry: { type, coordinates } }) =>
		(type === 'Polygon' ? [coordinates] : coordinates).flat(2)
	) as number[][]
);

function bordersFor([west, south, east, north]: Route['bounds']) {
	const isWithin = west > box[0] && south > box[1] && east < box[2] && north < box[3];
	return isWithin ? fine : coarse;
}

const ground: Omit<Ground, 'borders'> = {
	towns: [
		...dossier.places
			.filter((place) => isPoint(place) && place.precision === 'settlement')
			.map(({ id, names, coordinates, accuracyKm }) => ({
				id,
				name: names['en']!,
				coordinates,
				...(accuracyKm !== undefined && { accuracyKm })
			})),
		...labels.filter(({ properties: { kind, place } }) => kind === 'city' && !place).map(asPlace)
	],
	settlements: points('settlements').map(asPlace),
	countryName: (code) => countryNames.get(code) ?? code
};

const courses = new Map(
	lines().features.map(({ id, geometry }) => [
		String(id),
		(geometry as LineString).coordinates as unknown as readonly LonLat[]
	])
);

/** Metres are as fine as a page shows them; what is finer would only make it longer. */
const toMetres = <Value>(value: Value): Value =>
	JSON.parse(
		JSON.stringify(value, (_, one) =>
			typeof one === 'number' ? Math.round(one * 10_000) / 10_000 : one
		)
	);

/** A route of this atlas's dossier, measured; undefined if there is none with the id. */
export function inspectionOf(id: string) {
	const route = dossier.routes.find((one) => one.id === id);
	if (!route) return undefined;
	const stations = dossier.stations.filter((station) => station.route === id);
	const courseOf = (leg: string) => courses.get(leg) ?? [];
	return toMetres(
		inspectionIn({ route, stations, courseOf }, { ...ground, borders: bordersFor(route.bounds) })
	);
}
