import type { Feature, FeatureCollection } from 'geojson';
import { dossier } from './dossier/app';

const texts: Record<string, string> = import.meta.glob(
	['/static/geo/basemap/{world,region,borders,water}.geojson', '/static/geo/routes/*.geojson'],
	{ query: '?raw', import: 'default', eager: true }
);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.geojson'.length);

/**
 * What the map draws from one file, so that it clips its tiles once and not for each of many sources: a frame on a slow
 * machine takes half the time. Every feature says what it is part of.
 */
function gathered(folder: string, part: (name: string) => object): FeatureCollection {
	const features = Object.entries(texts)
		.filter(([path]) => path.startsWith(`/static/geo/${folder}/`))
		.flatMap(([path, text]) => {
			const added = part(nameOf(path));
			return (JSON.parse(text) as FeatureCollection).features.map((feature): Feature => ({
				...feature,
				properties: { ...added, ...feature.properties }
			}));
		});
	return { type: 'FeatureCollection', features };
}

/** The ground of the map; `kind` is world, border, sea, land, lake or river. */
export const ground = (): FeatureCollection =>
	gathered('basemap', (name) => ({ kind: name === 'borders' ? 'border' : name }));

/** The legs of all routes; `id` is the reference of a leg's route, `title` its title. */
export const lines = (): FeatureCollection =>
	gathered('routes', (name) => {
		const { title } = dossier.routes.find(({ id }) => id === name)!;
		return { id: `routes/${name}`, title };
	});
