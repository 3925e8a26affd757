import { expect, it } from 'vitest';
import { boundsOf, distanceAlong, distancesAlong, lineLengthKm } from './measure';

it('a degree of longitude at the equator is 111.3 km', () => {
	expect(
		lineLengthKm([
			[0, 0],
			[1, 0]
		])
	).toBe(111.3);
});

it('a line without length is 0 km', () => {
	expect(
		lineLengthKm([
			[10, 50],
			[10, 50]
		])
	).toBe(0);
});

it('bounds are west, south, east, north', () => {
	expect(
		boundsOf([
			[10, 50],
			[9, 51],
			[12, 49]
		])
	).toEqual([9, 49, 12, 51]);
});

it('a line is measured from point to point, and has the same length backwards', () => {
	const line = [
		[0, 0],
		[1, 0],
		[1, 0],
		[1, 1]
	] as const;
	const along = distancesAlong(line);
	expect(along[0]).toBe(0);
	expect(along[2]).toBe(along[1]);
	expect(along[3]).toBeCloseTo(111.319491 + 110.574389, 5);
	expect(distanceAlong(line.toReversed())).toBeCloseTo(along[3]!, 9);
});

it('a single point and no point have no length', () => {
	expect(distanceAlong([[10, 50]])).toBe(0);
	expect(distanceAlong([])).toBe(0);
});
