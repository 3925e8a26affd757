import { expect, test } from 'vitest';
import { ringOf } from './ring';

test('a ring is true to scale: at the equator the world of 512 pixels is 40,075 km round', () => {
	expect(ringOf([0, 0], 40075.017)).toBeCloseTo(512);
	expect(ringOf([30, 60], 10)).toBeCloseTo(2 * ringOf([0, 0], 10));
});

test('a point known only to within a kilometre is no exact site', () => {
	expect(ringOf([10, 50], 1)).toBeGreaterThan(0);
});

test('a point known to 100 metres, or without a stated error, has no ring', () => {
	expect(ringOf([10, 50], 0.1)).toBe(0);
	expect(ringOf([10, 50])).toBe(0);
});
