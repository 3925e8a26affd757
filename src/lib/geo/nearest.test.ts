import { describe, expect, test } from 'vitest';
import { apart, asLine } from './apart';
import { distanceKm, type LonLat } from './geodesic';
import { lineOf, positionOn } from './line';
import { nearestOn } from './nearest';

const equator = lineOf([
	[
		[0, 0],
		[1, 0],
		[2, 0]
	]
]);
const degree = 111.319491;

describe('the nearest point of a line', () => {
	test('lies straight across', () => {
		const near = nearestOn(equator, [1.5, 1])!;
		expect(near.coordinates).toEqual([1.5, 0]);
		expect(near.km).toBeCloseTo(1.5 * degree, 5);
		expect(near.distanceKm).toBeCloseTo(110.574389, 5);
	});

	test('is an end, beyond the ends', () => {
		expect(nearestOn(equator, [-1, 0])).toMatchObject({ km: 0, coordinates: [0, 0] });
		expect(nearestOn(equator, [5, 3])!.km).toBeCloseTo(2 * degree, 5);
	});

	test('is found across the line where the day changes', () => {
		const line = lineOf([
			[
				[179, 0],
				[-179, 0]
			]
		]);
		expect(nearestOn(line, [-179.5, 0.1])!.km).toBeCloseTo(1.5 * degree, 5);
		expect(nearestOn(line, [179.5, 0.1])!.km).toBeCloseTo(0.5 * degree, 5);
		expect(positionOn(line, 1.5 * degree)![0]).toBeCloseTo(-179.5, 5);
	});

	test('is never on the way from the end of one part to the next', () => {
		const parts = lineOf([
			[
				[0, 0],
				[1, 0]
			],
			[
				[3, 0],
				[4, 0]
			]
		]);
		expect(nearestOn(parts, [1.9, 0])).toMatchObject({ coordinates: [1, 0] });
		expect(nearestOn(parts, [3.5, 0])!.km).toBeCloseTo(1.5 * degree, 5);
		expect(positionOn(parts, 1.5 * degree)![0]).toBeCloseTo(3.5, 5);
	});

	test('of a point, once or repeated, is that point; of no point, none', () => {
		for (const points of [
			[[1, 1]],
			[
				[1, 1],
				[1, 1]
			]
		] as LonLat[][])
			expect(nearestOn(lineOf([points]), [1, 2])).toMatchObject({ km: 0, coordinates: [1, 1] });
		expect(nearestOn(lineOf([]), [1, 2])).toBeUndefined();
	});

	test('is no farther than the best of all its points, on a long line', () => {
		const points = Array.from({ length: 3000 }, (_, index): LonLat => {
			const turn = index / 40;
			return [20 + index / 300 + Math.cos(turn), 40 + Math.sin(turn) + index / 900];
		});
		const line = lineOf([points]);
		for (const position of [
			[19, 39],
			[25, 42],
			[31, 45],
			[24, 60]
		] as LonLat[]) {
			const best = Math.min(...points.map((point) => distanceKm(position, point)));
			const found = nearestOn(line, position)!.distanceKm;
			expect(found).toBeLessThan(best + 0.01);
			expect(found).toBeGreaterThan(best - 3);
		}
	});
});

describe('two things are', () => {
	test('as far apart as two points are', () => {
		expect(apart(asLine([0, 0]), asLine([1, 0]))!.distanceKm).toBeCloseTo(degree, 5);
	});

	test('as far apart as a point is from a line, from either side', () => {
		const [near, back] = [apart(asLine([1, 1]), equator)!, apart(equator, asLine([1, 1]))!];
		expect(near.distanceKm).toBeCloseTo(110.574389, 5);
		expect(back).toEqual({ distanceKm: near.distanceKm, from: near.to, to: near.from });
	});

	test('0 km apart where lines cross, though no point of them is near', () => {
		const across = asLine([
			[0.5, -1],
			[0.7, 1]
		]);
		const met = apart(equator, across)!;
		expect(met.distanceKm).toBe(0);
		expect(met.from[0]).toBeCloseTo(0.6, 9);
	});

	test('as far apart as two lines come near', () => {
		const above = asLine([
			[1.5, 2],
			[1.2, 1],
			[1.5, 3]
		]);
		expect(apart(above, equator)).toMatchObject({ from: [1.2, 1] });
		expect(apart(equator, above)!.distanceKm).toBeCloseTo(110.574389, 5);
	});

	test('nowhere, where there is nothing', () => {
		expect(apart(equator, lineOf([]))).toBeUndefined();
	});
});
