import { describe, expect, test } from 'vitest';
import { row } from '$lib/geo/squares';
import { boundsOfLines } from '$lib/map/destination';
import { inspect, mostLines, type Ground, type OwnLine } from './inspect';

const ground: Ground = {
	borders: row,
	routes: [
		{
			id: 'routes/north-line',
			title: 'North Line',
			legs: [
				[
					[0, 2],
					[4, 2]
				]
			]
		},
		{
			id: 'routes/ferry',
			title: 'Ferry',
			legs: [
				[
					[1.5, -1],
					[1.5, 1]
				]
			]
		}
	]
};
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates });
const read = (geometry: object, onstep: (done: number, of: number) => void = () => undefined) =>
	inspect('walk.geojson', JSON.stringify(geometry), ground, onstep);

describe('a reader’s file', () => {
	test('is told its length, ends, countries and how near each route is', () => {
		const inspected = read(line([0.5, 0], [2, 0]));
		expect(inspected).toMatchObject({
			lines: [
				{
					name: 'walk',
					points: 2,
					start: { position: [0.5, 0], country: 'AA' },
					countries: [{ country: 'AA' }, { country: 'BB' }],
					routes: [{ id: 'routes/ferry', distanceKm: 0 }, { id: 'routes/north-line' }],
					drawnPoints: 2
				}
			]
		});
		const [own] = (inspected as { lines: { lengthKm: number }[] }).lines;
		expect(own!.lengthKm).toBeCloseTo(166.98, 1);
	});

	test('of several lines tells how far it is', () => {
		const steps: number[][] = [];
		const several = {
			type: 'MultiLineString',
			coordinates: [
				[
					[0, 0],
					[1, 0]
				],
				[
					[3, 0],
					[4, 0]
				]
			]
		};
		expect(read(several, (...step) => steps.push(step))).toMatchObject({ lines: [{}, {}] });
		expect(steps).toEqual([
			[0, 2],
			[1, 2]
		]);
	});

	test('that is broken, or has more lines than can be read, is one sentence', () => {
		expect(read({ type: 'Point', coordinates: [0, 0] })).toEqual({
			fault: expect.stringContaining('no line')
		});
		const coordinates = Array.from({ length: mostLines + 1 }, () => [
			[0, 0],
			[1, 0]
		]);
		expect(read({ type: 'MultiLineString', coordinates })).toEqual({
			fault: expect.stringContaining('101 lines')
		});
	});

	test('of 100,000 points is measured with all, and drawn with some', () => {
		const coordinates = Array.from({ length: 100_000 }, (_, n) => [n * 3e-5, Math.sin(n / 90) / 2]);
		const inspected = read({ type: 'LineString', coordinates });
		const { lines } = inspected as { lines: OwnLine[] };
		expect(lines[0]!.points).toBe(100_000);
		expect(lines[0]!.drawnPoints).toBeLessThanOrEqual(5000);
		expect(lines[0]!.drawn).toHaveLength(lines[0]!.drawnPoints);
	});

	test('is drawn the way it is measured and told by country: across the antimeridian, and bent', () => {
		const [across] = (read(line([179, 0], [-179, 0])) as { lines: OwnLine[] }).lines;
		const bounds = boundsOfLines([across!.drawn]);
		expect(bounds).toEqual([179, expect.closeTo(0), 181, expect.closeTo(0)]);
		expect(across!.lengthKm).toBeCloseTo(222.639, 3);

		const [bent] = (read(line([-60, 0.8], [60, 0.8])) as { lines: OwnLine[] }).lines;
		const [, south, , north] = boundsOfLines([bent!.drawn])!;
		expect([south, north]).toEqual([0.8, expect.closeTo(1.6, 1)]);
		expect(bent!.countries.map(({ country }) => country)).toEqual([undefined]);
	});
});
