import type { Countries } from '../geo/countries';
import { outlineOf, windowOf } from '../geo/outline';
import {
	surroundingsOf as surroundingsIn,
	type Ground,
	type Surroundings
} from '../geo/surroundings';
import { dossier } from './dossier';

const texts: Record<string, string> = import.meta.glob('/static/geo/basemap/world.geojson', {
	query: '?raw',
	import: 'default',
	eager: true
});
const countries: Countries[] = Object.values(texts).map((text) => JSON.parse(text));

const widest = 340;
/** As much as the opening view shows on a map a thousand pixels wide. */
const opening = Math.min(widest, (1000 / 512) * 360 * 2 ** -dossier.view.zoom);
const windows = [
	{ scope: 'region', window: windowOf(dossier.view.center, opening, 1.4, 480) },
	// Without the ice around the poles, which Mercator makes as large as all the rest.
	{ scope: 'world', window: windowOf([10, 28], widest, 2, 360) }
] as const;
const grounds: Ground[] = countries.flatMap((world) =>
	windows.map(({ scope, window }) => ({ scope, window, land: outlineOf(world, window) }))
);

/** What is around a place of this atlas's dossier. */
export function surroundingsOf(id: string): Surroundings {
	return surroundingsIn(dossier.places, grounds, id);
}
