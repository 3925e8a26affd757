import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDossier } from '../src/lib/door/open';
import { readFolder } from '../src/lib/server/folder';

const root = join(import.meta.dirname, '..');

test('a name on the basemap that stands for a place stands for one of the dossier', () => {
	const { places } = openDossier(readFolder(root).files).dossier;
	const ids = new Set(places.map(({ id }) => id));
	const path = join(root, 'static/geo/basemap/labels.geojson');
	const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
		features: { properties: { place?: string } }[];
	};
	const named = features.flatMap(({ properties }) => properties.place ?? []);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
