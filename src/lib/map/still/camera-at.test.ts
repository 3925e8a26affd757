import { expect, test } from 'vitest';
import { atlas } from '../made-up-style';
import { margin, nearestZoom } from '../travel';
import { cameraAt } from './camera-at';
import { projectionOf } from './ground';

const size = { width: 480, height: 400 };

test('all of a selected route is in the picture, with the margin of the live map', () => {
	const camera = cameraAt(atlas, 'routes/north-line', [], size);
	const [west, south, east, north] = atlas.routes[0]!.bounds;
	const project = projectionOf({ camera, size });
	const [from, to] = [project([west, north]), project([east, south])];
	expect(Math.min(from.x, from.y)).toBeCloseTo(margin);
	expect(to.x).toBeLessThanOrEqual(size.width - margin + 1e-6);
	expect(to.y).toBeLessThanOrEqual(size.height - margin + 1e-6);
});

test('a route that is hardly longer than a point is not looked at too closely', () => {
	const short = {
		...atlas.routes[0]!,
		bounds: [10, 50, 10.001, 50.001] as [number, number, number, number]
	};
	const near = cameraAt({ ...atlas, routes: [short] }, short.ref, [], size);
	expect(near.zoom).toBe(nearestZoom);
});

test('a selected place is in the middle, and without any the view is the opening one', () => {
	expect(cameraAt(atlas, 'places/harbour', [], size).center).toEqual([10, 50]);
	expect(cameraAt(atlas, undefined, [], size)).toEqual({
		center: atlas.view.center,
		zoom: atlas.view.zoom + Math.log2(0.48)
	});
});
