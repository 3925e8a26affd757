import { describe, expect, test } from 'vitest';
import { brokenFiles } from './broken-files';
import { harbourLine } from './harbour-line';
import { printGeoJson } from './print-geojson';
import { printGpx } from './print-gpx';
import { printKml } from './print-kml';
import { readLines } from './read-lines';
import { strictParser } from './strict-parser';

const read = (name: string, text: string) => readLines(name, text, strictParser);

const written = {
	'line.geojson': printGeoJson(harbourLine),
	'line.gpx': printGpx(harbourLine),
	'line.kml': printKml(harbourLine)
};
const expected = harbourLine.legs.map(({ name, coordinates }) => ({ name, points: coordinates }));

describe('a reader’s file', () => {
	test.each(Object.entries(written))('%s gives its lines with their names', (name, text) => {
		expect(read(name, text)).toEqual({ lines: expected });
	});

	test('is told by what is in it, whatever it is called', () => {
		expect(read('download.txt', written['line.gpx'])).toEqual({ lines: expected });
		expect(read('line.json', `\uFEFF\n${written['line.kml']}`)).toEqual({ lines: expected });
	});

	test('may hold a bare geometry, parts of a line, and heights, which are dropped', () => {
		const line = {
			type: 'LineString',
			coordinates: [
				[0, 0, 12],
				[1, 1, 14]
			]
		};
		const parts = {
			type: 'MultiLineString',
			coordinates: [
				[
					[0, 0],
					[1, 1]
				],
				[
					[2, 2],
					[3, 3]
				]
			]
		};
		expect(read('my walk.geojson', JSON.stringify(line))).toEqual({
			lines: [
				{
					name: 'my walk',
					points: [
						[0, 0],
						[1, 1]
					]
				}
			]
		});
		const feature = { type: 'Feature', properties: { name: 'Walk' }, geometry: parts };
		const reading = read('a.geojson', JSON.stringify(feature));
		expect(reading).toMatchObject({ lines: [{ name: 'Walk, part 1' }, { name: 'Walk, part 2' }] });
		const gathered = {
			type: 'GeometryCollection',
			geometries: [line, { type: 'Point', coordinates: [0, 0] }]
		};
		expect(read('a.geojson', JSON.stringify(gathered))).toMatchObject({ lines: [{ name: 'a' }] });
	});

	test.each(brokenFiles)('that is $wrong is told so in one sentence', ({ name, text, says }) => {
		const reading = read(name, text);
		expect(reading).toEqual({ fault: expect.stringContaining(says) });
		expect((reading as { fault: string }).fault).toMatch(/^[A-Z].*[.]$/s);
	});

	test('of more than 20 MB or 500,000 points is refused', () => {
		expect(read('a.gpx', ' '.repeat(20 * 1024 * 1024 + 1))).toEqual({
			fault: expect.stringContaining('20 MB')
		});
		const coordinates = Array.from({ length: 500_001 }, () => [0, 0]);
		const line = JSON.stringify({ type: 'LineString', coordinates });
		expect(read('a.json', line)).toEqual({ fault: expect.stringContaining('500,001 points') });
	});

	test('is read or refused wherever it is cut off, and never throws', () => {
		for (const [name, text] of Object.entries(written))
			for (let length = 0; length < text.trimEnd().length; length += 7) {
				const reading = read(name, text.slice(0, length));
				expect(Object.keys(reading)).toEqual(['fault']);
			}
	});

	test('with any one sign of it replaced is read or refused, and never throws', () => {
		for (const [name, text] of Object.entries(written))
			for (const sign of ['<', '"', '9', '[', '\u0000', '-'])
				for (let at = 0; at < text.length; at += 23) {
					const reading = read(name, text.slice(0, at) + sign + text.slice(at + 1));
					if ('fault' in reading) expect(reading.fault).toMatch(/\.$/);
					else
						for (const { points } of reading.lines)
							expect(points.flat().every(Number.isFinite)).toBe(true);
				}
	});
});
