import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../model/atlas';
import { atlasOf } from '../model/atlas-of';
import { dossier, links } from './atlas';
import { alongside, ground, lines } from './shapes';

const texts: Record<string, string> = import.meta.glob('/static/geo/basemap/labels.geojson', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Places and routes as map and list draw them, and which lines run alongside each other. */
export const drawnAtlas = once((): Atlas => {
	const atlas = atlasOf(dossier, links);
	const places = alongside();
	const routes = atlas.routes.map((route) => {
		const beside = places.get(route.ref.slice('routes/'.length));
		return beside ? { ...route, beside } : route;
	});
	return { ...atlas, routes };
});

/** All GeoJSON that the map fetches, by the name of its file. */
export const drawnShapes = once(() => ({
	lines: lines(),
	'basemap/ground': ground(),
	'basemap/labels': labels()
}));

function labels(): FeatureCollection {
	const [text] = Object.values(texts);
	return text ? JSON.parse(text) : { type: 'FeatureCollection', features: [] };
}

/** What takes long and is asked for by many pages is made once. */
function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => (made ??= make());
}
