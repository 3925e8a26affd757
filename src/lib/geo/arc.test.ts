import { expect, test } from 'vitest';
import { arcOf } from './arc';
import { distanceKm } from './geodesic';
import { distanceAlong } from './measure';

test('a long way bends to the pole, and is as long as the shortest way', () => {
	const arc = arcOf([0, 50], [90, 50]);
	expect(arc[0]![0]).toBeCloseTo(0);
	expect(arc[0]![1]).toBeCloseTo(50);
	expect(arc.at(-1)![0]).toBeCloseTo(90);
	expect(Math.max(...arc.map(([, lat]) => lat))).toBeGreaterThan(59);
	expect(distanceAlong(arc)).toBeCloseTo(distanceKm([0, 50], [90, 50]), 3);
});

test('a way across the antimeridian goes on beyond 180 degrees', () => {
	const lons = arcOf([170, 0], [-170, 0]).map(([lon]) => lon);
	expect(lons.at(-1)).toBeCloseTo(190);
	expect(lons).toEqual(lons.toSorted((a, b) => a - b));
});

test('a way of no length is still two points', () => {
	expect(arcOf([10, 50], [10, 50])).toHaveLength(2);
});
