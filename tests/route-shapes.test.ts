import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { printGeoJson } from '../src/lib/files/print-geojson';
import { printGpx } from '../src/lib/files/print-gpx';
import { printKml } from '../src/lib/files/print-kml';
import { readLines, type XmlParser } from '../src/lib/files/read-lines';
import type { LegFile, RouteFile } from '../src/lib/files/route-file';
import { bordersOf, type Land } from '../src/lib/geo/borders';
import type { LonLat } from '../src/lib/geo/geodesic';
import { distanceAlong, lineLengthKm } from '../src/lib/geo/measure';
import { stripOf } from '../src/lib/geo/strip';
import { positionAt } from '../src/lib/geo/strip-position';
import { chainsOf } from '../src/lib/geo/strip-scale';
import { wordsOf } from '../src/lib/geo/words';

interface Shape {
	id: string;
	properties: Pick<RouteFile, 'title' | 'carries' | 'standing' | 'note'> & {
		alternatives?: boolean;
	};
	features: {
		id: string;
		geometry: { coordinates: LonLat[] };
		properties: Omit<LegFile, 'id' | 'coordinates' | 'measuredKm'>;
	}[];
}

const folder = fileURLToPath(new URL('../static/geo/', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'));
const shapes = readdirSync(`${folder}routes`).map((file) => read(`routes/${file}`) as Shape);
const borders = bordersOf(read('basemap/region.geojson') as Land);
const parser = new DOMParser() as unknown as XmlParser;

const legsOf = ({ features }: Shape): LegFile[] =>
	features.map(({ id, geometry: { coordinates }, properties }) => ({
		id,
		...properties,
		measuredKm: lineLengthKm(coordinates),
		coordinates
	}));

// As the tables that the lines were taken from give them: on the ellipsoid, by another program.
test.each([
	['ceyhan-ashkelon', 596.1],
	['ceyhan-haifa', 475.6],
	['trans-israel-ashkelon-eilat', 256]
])('the line of %s is %d km long', (id, km) => {
	const leg = shapes.flatMap(legsOf).find((one) => one.id === id);
	expect(leg!.measuredKm).toBeCloseTo(km, 1);
});

describe.each(shapes.map((shape) => [shape.id, shape] as const))('the route %s', (_, shape) => {
	const legs = legsOf(shape);
	const chains = chainsOf(legs, shape.properties);

	test('is a strip of which each kilometre has a leg and a position', () => {
		for (const chain of chains) {
			const strip = stripOf(chain, { borders });
			expect(strip.measuredKm).toBeCloseTo(
				chain.reduce((sum, { coordinates }) => sum + distanceAlong(coordinates), 0),
				6
			);
			for (let km = 0; km <= strip.measuredKm; km += 10)
				expect(positionAt(strip, km)).toMatchObject({
					measuredKm: km,
					bearing: expect.any(Number)
				});
		}
	});

	test('is told in whole sentences, with how it is known', () => {
		for (const chain of chains) {
			const { title } = shape.properties;
			const words = wordsOf(stripOf(chain, { borders }), { title, countryName: (code) => code });
			expect(words[0]).toMatch(/: [\d,]+ km as drawn/);
			expect(words.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
			expect(words.join(' ')).toMatch(/ (surveyed|schematic)/);
			expect(words.join(' ')).not.toMatch(/undefined|NaN/);
		}
	});

	test('is read back from each of its files as it was written', () => {
		const file: RouteFile = {
			id: shape.id,
			...shape.properties,
			origin: 'A test',
			legs,
			stations: []
		};
		const lines = legs.map(({ name, coordinates }) => ({ name, points: coordinates }));
		for (const print of [printGeoJson, printGpx, printKml])
			expect(readLines('a', print(file), parser)).toEqual({ lines });
	});
});
