import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, Geometry } from 'geojson';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { printGeoJson } from '../src/lib/files/print-geojson';
import { printGpx } from '../src/lib/files/print-gpx';
import { printKml } from '../src/lib/files/print-kml';
import { creditsOf } from '../src/lib/files/route-file';
import { routeFileOf } from '../src/lib/files/route-file-of';
import { gpxSchema, kmlSchema } from '../src/lib/files/schemas';
import type { LonLat } from '../src/lib/geo/geodesic';
import { readFolder } from '../src/lib/server/folder';
import { openDossier } from '../src/lib/door/open';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dossier } = openDossier(readFolder(root).files);

interface Drawn {
	features: { id: string; geometry: { coordinates: LonLat[] } }[];
}
const files = dossier.routes.map((route) => {
	const path = `${root}static/geo/routes/${route.id}.geojson`;
	const { features } = JSON.parse(readFileSync(path, 'utf8')) as Drawn;
	const courseOf = (leg: string) => features.find(({ id }) => id === leg)!.geometry.coordinates;
	return [route.id, routeFileOf(route, dossier.stations, courseOf, dossier.title)] as const;
});

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
/** Its lines in their order, then its points in theirs. */
function shapesOf({ features }: FeatureCollection<Geometry | null>) {
	const shapes = features.map(({ geometry, properties }) => ({
		name: properties?.['name'],
		type: geometry?.type,
		coordinates: (geometry as { coordinates?: unknown } | null)?.coordinates
	}));
	return shapes.toSorted((a, b) => (a.type ?? '').localeCompare(b.type ?? ''));
}

async function faultsOf(xml: string, schema: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'route.xml', contents: xml },
		schema: { fileName: 'schema.xsd', contents: schema },
		maxMemoryPages: memoryPages.GiB
	});
	return errors.map(({ message }) => message);
}

describe.each(files)('the files of %s', (_, file) => {
	const [geoJson, gpx, kml] = [printGeoJson(file), printGpx(file), printKml(file)];
	const collection = JSON.parse(geoJson) as FeatureCollection;

	test('keep to the rules of GPX 1.1 and KML 2.2', async () => {
		expect(await faultsOf(gpx, gpxSchema)).toEqual([]);
		expect(await faultsOf(kml, kmlSchema)).toEqual([]);
	});

	test('hold the same lines, points and names', () => {
		const shapes = shapesOf(collection);
		expect(shapes).toHaveLength(file.legs.length + file.stations.length);
		expect(shapesOf(readGpx(parse(gpx)))).toEqual(shapes);
		expect(shapesOf(readKml(parse(kml)))).toEqual(shapes);
	});

	test('say how each leg is known and asserted, and whose work it is', () => {
		for (const leg of file.legs) {
			const { properties } = collection.features.find(({ id }) => id === leg.id)!;
			expect(properties).toMatchObject({
				basis: leg.basis,
				standing: leg.standing,
				credit: leg.credit
			});
			const placemark = readKml(parse(kml)).features.find(
				(one) => one.properties?.['id'] === leg.id
			);
			expect(placemark?.properties).toMatchObject({ basis: leg.basis, standing: leg.standing });
		}
		const credits = creditsOf(file);
		expect(credits).toMatch(/./);
		for (const text of [gpx, kml])
			expect(parse(text).documentElement!.textContent).toContain(credits);
	});
});
