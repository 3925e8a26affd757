import { expect, it } from 'vitest';
import { boundsOf, lineLengthKm } from './measure';

it('a degree of longitude at the equator is 111.2 km', () => {
	expect(
		lineLengthKm([
			[0, 0],
			[1, 0]
		])
	).toBeCloseTo(111.2, 1);
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
