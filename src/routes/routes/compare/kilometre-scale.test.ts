import { expect, test } from 'vitest';
import { kilometreScale } from './kilometre-scale';

test('posts are round, begin at 0, and are at most six', () => {
	expect(kilometreScale(254).posts).toEqual([0, 100, 200]);
	expect(kilometreScale(1724).posts).toEqual([0, 500, 1000, 1500]);
	for (const length of [1, 49, 51, 833, 1000, 7200, 12_000])
		expect(kilometreScale(length).posts.length).toBeLessThanOrEqual(6);
});

test('a kilometre is a share of the longest, and of nothing none', () => {
	expect(kilometreScale(800).share(200)).toBe(25);
	expect(kilometreScale(3).share(1)).toBe(33.33);
	expect(kilometreScale(0).share(0)).toBe(0);
});
