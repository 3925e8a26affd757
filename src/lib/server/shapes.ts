import type { Feature, FeatureCollection, LineString } from 'geojson';
import { placesAlongside, type Place } from '../geo/alongside';
import type { LonLat } from '../geo/geodesic';
import { lineOf } from '../geo/line';
import { ringOf } from '../geo/ring';
import { dossier } from './dossier';

const texts: Record<string, string> = import.meta.glob(
	['/static/geo/basemap/{world,region,borders,water}.geojson', '/static/geo/routes/*.geojson'],
	{ query: '?raw', import: 'default', eager: true }
);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.geojson'.length);

/**
 * What the map draws from one file, so that it clips its tiles once and not for each of many sources: a frame on a slow
 * machine takes half the time. Every feature says what it is part of.
 */
function gathered(folder: string, part: (name: string, feature: Feature) => object): Feature[] {
	return Object.entries(texts)
		.filter(([path]) => path.startsWith(`/static/geo/${folder}/`))
		.flatMap(([path, text]) =>
			(JSON.parse(text) as FeatureCollection).features.map((feature): Feature => ({
				...feature,
				properties: part(nameOf(path), feature)
			}))
		);
}

/** The ground of the map; `kind` is world, border, sea, land, lake or river. */
export const ground = (): FeatureCollection => ({
	type: 'FeatureCollection',
	features: gathered('basemap', (name, { properties }) => ({
		kind: name === 'borders' ? 'border' : name,
		...properties
	}))
});

const routeOf = (name: string) => dossier.routes.find(({ id }) => id === name)!;

/**
 * The legs of all routes: `id` is the reference of a leg's route, `title` its title, `state` whether it is used. And the
 * stations on them: `route` is the reference of the route, `ring` the radius within which the station lies.
 */
export const lines = (): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [
		...gathered('routes', (name, { id, properties }) => {
			const { title, legs, status } = routeOf(name);
			const { basis, standing } = properties ?? {};
			const state = (legs.find((leg) => leg.id === id)?.status ?? status)?.state;
			return { id: `routes/${name}`, title, basis, standing, ...(state && { state }) };
		}),
		...dossier.stations.map((station): Feature => {
			const { id, route, names, kind, basis, km, accuracyKm, coordinates } = station;
			return {
				type: 'Feature',
				properties: {
					id: `stations/${id}`,
					route: `routes/${route}`,
					name: names['en'],
					kind,
					basis,
					...(km !== undefined && { km }),
					...(accuracyKm && { accuracyKm }),
					ring: ringOf(coordinates, accuracyKm)
				},
				geometry: { type: 'Point', coordinates }
			};
		})
	]
});

/** Where routes are drawn that run alongside each other, by id: those that the sources speak of come first. */
export function alongside(): Map<string, Place> {
	const ranked = dossier.routes.toSorted((a, b) => Number(!!a.context) - Number(!!b.context));
	return placesAlongside(
		ranked.map(({ id }) => {
			const { features } = JSON.parse(
				texts[`/static/geo/routes/${id}.geojson`]!
			) as FeatureCollection<LineString>;
			const legs = features.map(({ geometry }) => geometry.coordinates as [number, number][]);
			return { id, line: lineOf(legs satisfies LonLat[][]) };
		})
	);
}
