import { describe, expect, test } from 'vitest';
import { distanceKm } from './geodesic';
import { distanceAlong } from './measure';
import { shortestWays, writtenLine } from './shortest';

const lonsOf = (points: readonly (readonly [number, number])[]) => points.map(([lon]) => lon);

describe('the shortest ways along a line', () => {
	test('go on beyond 180 degrees, and come back, with every point of it exactly', () => {
		const way = shortestWays([
			[179, 0],
			[-179, 0],
			[-178.9, 0],
			[179.5, 10]
		]);
		expect(way[0]).toEqual([179, 0]);
		expect(way).toContainEqual([181, 0]);
		expect(way).toContainEqual([181.1, 0]);
		expect(way.at(-1)).toEqual([179.5, 10]);
		expect(Math.max(...lonsOf(way)) - Math.min(...lonsOf(way))).toBeCloseTo(2.1, 5);
	});

	test('bend where they are long, and are as long as they are measured', () => {
		const [from, to] = [
			[-74, 40.7],
			[49.9, 40.4]
		] as const;
		const way = shortestWays([from, to]);
		expect(Math.max(...way.map(([, lat]) => lat))).toBeGreaterThan(59);
		expect(distanceAlong(way)).toBeCloseTo(distanceKm(from, to), 3);
	});

	test('are the line itself where its points are near each other', () => {
		const near = [
			[10, 50],
			[10.1, 50.2],
			[10.3, 50]
		] as const;
		expect(shortestWays(near)).toEqual(near);
		expect(shortestWays([])).toEqual([]);
	});

	test('of a line to and fro across the earth are no more than can be drawn', () => {
		const wild = Array.from({ length: 50_000 }, (_, n) => [(n * 97) % 180, (n * 31) % 80] as const);
		expect(shortestWays(wild).length).toBeLessThan(120_000);
	});

	test('are written without a longitude beyond 180 degrees', () => {
		const way = writtenLine(
			shortestWays([
				[179, 0],
				[-179, 0]
			])
		);
		expect(Math.max(...lonsOf(way).map(Math.abs))).toBeLessThanOrEqual(180);
		expect(distanceAlong(way)).toBeCloseTo(222.639, 3);
	});
});
