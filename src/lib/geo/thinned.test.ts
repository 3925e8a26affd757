import { expect, test } from 'vitest';
import type { LonLat } from './geodesic';
import { thinned } from './thinned';

const long = Array.from({ length: 100_000 }, (_, n): LonLat => [n * 1e-4, Math.sin(n / 900)]);

test('a long line keeps its ends, and no more points than asked for', () => {
	const drawn = thinned(long, 4000);
	expect(drawn.length).toBeLessThanOrEqual(4000);
	expect(drawn.length).toBeGreaterThan(1000);
	expect([drawn[0], drawn.at(-1)]).toEqual([long[0], long.at(-1)]);
});

test('a short line stays as it is', () => {
	for (const line of [[], long.slice(0, 1), long.slice(0, 50)])
		expect(thinned(line, 4000)).toEqual(line);
});

test('points that are all one are two', () => {
	expect(
		thinned(
			Array.from({ length: 9 }, (): LonLat => [1, 1]),
			4
		)
	).toEqual([
		[1, 1],
		[1, 1]
	]);
});
