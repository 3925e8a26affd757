import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection, Geometry, LineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { harbourLine } from './harbour-line';
import { printGeoJson } from './print-geojson';
import { printGpx } from './print-gpx';
import { printKml } from './print-kml';
import { gpxSchema, kmlSchema } from './schemas';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const lines = ({ features }: FeatureCollection<Geometry | null>) =>
	features.filter(({ geometry }) => geometry?.type === 'LineString');
const drawn = harbourLine.legs.map(({ coordinates }) => coordinates);
const names = harbourLine.legs.map(({ name }) => name);

async function faultsOf(xml: string, schema: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'route.xml', contents: xml },
		schema: { fileName: 'schema.xsd', contents: schema },
		maxMemoryPages: memoryPages.GiB
	});
	return errors.map(({ message }) => message);
}

describe('a route as GPX', () => {
	const gpx = printGpx(harbourLine);

	test('keeps to the rules of GPX 1.1', async () => {
		expect(await faultsOf(gpx, gpxSchema)).toEqual([]);
	});

	test('would be refused with a latitude beyond the pole, or with its parts in another order', async () => {
		expect(await faultsOf(gpx.replace('lat="10.5"', 'lat="90.5"'), gpxSchema)).not.toEqual([]);
		const moved = gpx.replace(/(<name>Pump.*?<\/name>)(<desc>.*?<\/desc>)/, '$2$1');
		expect(moved).not.toBe(gpx);
		expect(await faultsOf(moved, gpxSchema)).not.toEqual([]);
	});

	test('is read back with the same lines, points and names', () => {
		const read = readGpx(parse(gpx));
		expect(lines(read).map(({ geometry }) => (geometry as LineString).coordinates)).toEqual(drawn);
		expect(lines(read).map(({ properties }) => properties?.name)).toEqual(names);
		expect(read.features).toContainEqual(
			expect.objectContaining({ geometry: { type: 'Point', coordinates: [0.5, 0] } })
		);
	});

	test('says in words how each part is known, how long it is, and whose work it is', () => {
		const [first, second] = lines(readGpx(parse(gpx))).map(({ properties }) => properties?.desc);
		expect(first).toBe(
			'Line: surveyed. Asserted: stated. Length as drawn: 111.3 km. Length as stated by the Gazette: 112 km. Steep. Credit: The Surveyors (CC BY 4.0); © A & B.'
		);
		expect(second).toContain('Line: schematic. Asserted: implied.');
		expect(gpx).toContain('creator="An atlas for tests"');
		expect(gpx).toContain('Credit: The Surveyors (CC BY 4.0); © A &amp; B.</desc>');
	});
});

describe('a route as KML', () => {
	const kml = printKml(harbourLine);

	test('keeps to the rules of KML 2.2', async () => {
		expect(await faultsOf(kml, kmlSchema)).toEqual([]);
	});

	test('would be refused with a geometry before its name', async () => {
		const moved = kml.replace(/(<name>Pump.*?<\/name>)([^]*?)(<Point>.*?<\/Point>)/, '$3$1$2');
		expect(moved).not.toBe(kml);
		expect(await faultsOf(moved, kmlSchema)).not.toEqual([]);
	});

	test('is read back with the same lines and properties', () => {
		const read = readKml(parse(kml));
		expect(lines(read).map(({ geometry }) => (geometry as LineString).coordinates)).toEqual(drawn);
		for (const [index, { properties }] of lines(read).entries()) {
			const { coordinates, ...leg } = harbourLine.legs[index]!;
			const texts = Object.entries(leg).map(([name, value]) => [name, String(value)]);
			expect(coordinates).toHaveLength(index ? 2 : 3);
			expect(properties).toMatchObject({
				...Object.fromEntries(texts),
				route: harbourLine.title,
				routeNote: harbourLine.note,
				origin: harbourLine.origin
			});
		}
	});
});

describe('a route as GeoJSON', () => {
	const read = JSON.parse(printGeoJson(harbourLine)) as FeatureCollection & { route: object };

	test('has a feature for each leg and station, with its properties', () => {
		expect(read.features.map(({ id }) => id)).toEqual(['quay', 'ferry', 'pump']);
		expect(read.features[0]!.properties).toMatchObject({ basis: 'surveyed', statedKm: 112 });
		expect(read.features[2]!.properties).toMatchObject({ basis: 'estimate', accuracyKm: 5 });
	});

	test('says of the whole what it is and whose work, and keeps to RFC 7946', () => {
		expect(read.route).toMatchObject({
			credit: 'The Surveyors (CC BY 4.0); © A & B',
			standing: 'stated'
		});
		expect(Object.keys(read).sort()).toEqual(['features', 'route', 'type']);
	});
});

test('what XML cannot hold is left out', async () => {
	const odd = { ...harbourLine, title: 'Bell \u0007 and \uFFFE', note: 'Ends ]]>' };
	expect(await faultsOf(printGpx(odd), gpxSchema)).toEqual([]);
	expect(await faultsOf(printKml(odd), kmlSchema)).toEqual([]);
	expect(printGpx(odd)).toContain('<name>Bell  and </name>');
});
