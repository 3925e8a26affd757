import { expect, test } from 'vitest';
import type { Atlas } from '../model/atlas';
import { parseCamera, printCamera } from '../view/camera';
import { destinationOf, isNear, openingOf } from './destination';

const place = { precision: 'site', theme: 'trade', sayings: [] } as const;
const atlas: Atlas = {
	themes: [],
	sources: [],
	view: { center: [10, 50], zoom: 5 },
	places: [
		{ ...place, ref: 'places/harbour', name: 'Harbour', coordinates: [10, 50], sayings: [] },
		{ ...place, ref: 'places/hill', name: 'Hill', coordinates: [12, 49], sayings: [] },
		{
			...place,
			ref: 'places/plain',
			name: 'Plain',
			coordinates: [11, 51],
			precision: 'country',
			sayings: []
		}
	],
	moments: [],
	routes: [
		{
			ref: 'routes/north-line',
			name: 'North Line',
			carries: 'goods',
			standing: 'stated',
			bases: ['traced'],
			bounds: [9, 50, 10, 53],
			theme: 'trade',
			sayings: []
		}
	]
};

test('the camera goes nearer to a site than to a country', () => {
	const [site, country] = (['places/harbour', 'places/plain'] as const).map((ref) =>
		destinationOf(atlas, ref, [])
	);
	expect(site).toMatchObject({ center: [10, 50] });
	expect(country).toMatchObject({ center: [11, 51] });
	expect(site).toHaveProperty('zoom', expect.any(Number));
	expect((site as { zoom: number }).zoom).toBeGreaterThan((country as { zoom: number }).zoom);
});

test('the camera takes in the whole of a route', () => {
	expect(destinationOf(atlas, 'routes/north-line', [])).toEqual({ bounds: [9, 50, 10, 53] });
});

test('for anything else the camera takes in what it is connected with', () => {
	const neighbours = ['places/hill', 'routes/north-line', 'sources/gazette'] as const;
	expect(destinationOf(atlas, 'events/fair', neighbours)).toEqual({ bounds: [9, 49, 12, 53] });
});

test('where nothing on the map is connected, the camera stays', () => {
	expect(destinationOf(atlas, 'sources/gazette', ['charts/prices'])).toBeUndefined();
});

test('the opening view shows as much on a narrow map', () => {
	expect(openingOf(atlas, 1400).zoom).toBe(5);
	expect(openingOf(atlas, 500).zoom).toBe(4);
});

test('a camera read from its address is the same camera, and one a little farther is another', () => {
	for (let zoom = 0.3; zoom <= 14; zoom += 1.37) {
		const camera = { zoom, center: [12.3456789, -7.654321] as [number, number] };
		expect(isNear(camera, parseCamera(printCamera(camera))!)).toBe(true);
		expect(isNear(camera, { ...camera, zoom: zoom + 0.1 })).toBe(false);
		expect(isNear(camera, { zoom, center: [12.3456789, -7.654321 + 20 / 2 ** zoom] })).toBe(false);
	}
});
