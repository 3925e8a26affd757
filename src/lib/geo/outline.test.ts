import { describe, expect, test } from 'vitest';
import type { Countries } from './countries';
import { outlineOf, windowOf } from './outline';

const box = (code: string, [w, s, e, n]: [number, number, number, number]) => ({
	type: 'Feature' as const,
	properties: { code },
	geometry: {
		type: 'Polygon' as const,
		coordinates: [
			[
				[w, s],
				[e, s],
				[e, n],
				[w, n],
				[w, s]
			]
		]
	}
});
const countries = (...features: Countries['features']): Countries => ({
	type: 'FeatureCollection',
	features
});
const window = windowOf([0, 0], 40, 1, 400);

describe('a window', () => {
	test('has its middle in the middle, north above, and its bounds at its edges', () => {
		expect(window.place([0, 0])).toEqual([200, 200]);
		expect(window.place([10, 0])).toEqual([300, 200]);
		expect(window.place([0, 5])[1]).toBeLessThan(200);
		const [west, south, east, north] = window.bounds;
		expect(window.place([west, south])).toEqual([0, 400]);
		expect(window.place([east, north])).toEqual([400, 0]);
	});
});

describe('an outline', () => {
	test('shows the coast, and no border between two countries', () => {
		const west = box('WW', [-10, -5, 0, 5]);
		const east = box('EE', [0, -5, 10, 5]);
		expect(outlineOf(countries(west, east), window).match(/M/g)).toHaveLength(1);
	});

	test('shows each island, but none too small to be seen', () => {
		const islands = [box('AA', [-10, -5, -5, 0]), box('BB', [5, 0, 10, 5])];
		const speck = box('CC', [0, 8, 0.1, 8.1]);
		expect(outlineOf(countries(...islands, speck), window).match(/M/g)).toHaveLength(2);
	});

	test('ends at the edges of the window', () => {
		const path = outlineOf(countries(box('AA', [-90, -60, 90, 60])), window);
		expect(path.match(/M/g)).toHaveLength(1);
		expect(path).toMatch(/^M(0|400),(0|400)l/);
		expect(path).not.toMatch(/[4-9]\d\d\d/);
	});

	test('is empty where there is no land', () => {
		expect(outlineOf(countries(box('AA', [100, 50, 110, 60])), window)).toBe('');
	});
});
