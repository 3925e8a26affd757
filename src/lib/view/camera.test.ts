import { expect, it } from 'vitest';
import { parseCamera, printCamera } from './camera';

it.each([
	[{ zoom: 4.3, center: [41.5, 37.2] }, '#map=4.3/37.2/41.5'],
	[{ zoom: 0, center: [-179.96, -12.34] }, '#map=0/-12.3/-180'],
	[{ zoom: 14, center: [34.78061, 32.08088] }, '#map=14/32.08088/34.78061']
] as const)('a camera is printed as precisely as its pixels are', (camera, hash) => {
	expect(printCamera({ zoom: camera.zoom, center: [...camera.center] })).toBe(hash);
});

it('a printed camera is read back to less than a pixel', () => {
	for (let zoom = 0; zoom <= 22; zoom += 1.37) {
		const read = parseCamera(printCamera({ zoom, center: [12.3456789, -7.654321] }))!;
		const degreesPerPixel = 360 / (512 * 2 ** zoom);
		expect(Math.abs(read.center[0] - 12.3456789)).toBeLessThan(degreesPerPixel);
		expect(Math.abs(read.center[1] + 7.654321)).toBeLessThan(degreesPerPixel);
	}
});

it.each([
	'',
	'#',
	'#gazette/one',
	'#map=',
	'#map=a/b/c',
	'#map=4/91/0',
	'#map=99/0/0',
	'#map=1/2',
	'#map=4/../2',
	'#map=4/0/999'
])('“%s” names no camera', (hash) => {
	expect(parseCamera(hash)).toBeUndefined();
});
