import { expect, it } from 'vitest';
import type { Camera } from '../view/camera';
import { framed, toLonLat, toPoint } from './framing';

const camera: Camera = { zoom: 5, center: [10, 50] };

it('a map of twice the size shows the same, twice as large', () => {
	const [small, large] = [framed(camera, 720, 520), framed(camera, 1440, 1040)];
	expect([small.zoom, large.zoom]).toEqual([5, 6]);
	expect(large.center).toEqual(camera.center);
});

it('a map that is wide and low, or narrow and high, still shows all that is meant', () => {
	expect(framed(camera, 7200, 260).zoom).toBe(4);
	expect(framed(camera, 360, 5200).zoom).toBe(4);
});

it('a map without a size yet looks where it is told', () => {
	expect(framed(camera, 0, 0)).toEqual(camera);
});

it('the middle of the map is where the camera looks, and north is up', () => {
	expect(toPoint([10, 50], camera, 400, 300)).toEqual({ x: 200, y: 150 });
	expect(toPoint([11, 51], camera, 400, 300).y).toBeLessThan(150);
});

it('a point of the ground is found again where it lies', () => {
	const { x, y } = toPoint([14.25, 47.5], camera, 400, 300);
	const [lon, lat] = toLonLat({ x, y }, camera, 400, 300);
	expect(lon).toBeCloseTo(14.25, 9);
	expect(lat).toBeCloseTo(47.5, 9);
});
