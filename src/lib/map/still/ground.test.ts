import { expect, test } from 'vitest';
import { clipped, pointsIn, projectionOf, type Frame } from './ground';

const world: Frame = { camera: { zoom: 0, center: [0, 0] }, size: { width: 512, height: 512 } };
const near: Frame = { camera: { zoom: 1, center: [90, 0] }, size: { width: 100, height: 60 } };

test.each([
	[
		[0, 0],
		[256, 256]
	],
	[
		[-180, 85.051129],
		[0, 0]
	],
	[
		[180, -85.051129],
		[512, 512]
	],
	[
		[90, 66.51326],
		[384, 128]
	]
] as const)('on a world of 512 pixels, %j lies at %j', (at, [x, y]) => {
	const point = projectionOf(world)([...at]);
	expect(point.x).toBeCloseTo(x, 3);
	expect(point.y).toBeCloseTo(y, 3);
});

test('the camera looks at the middle, and each zoom doubles the distances', () => {
	const project = projectionOf(near);
	expect(project([90, 0])).toEqual({ x: 50, y: 30 });
	expect(project([90 + 360 / 1024, 0]).x).toBeCloseTo(51);
});

test('a line is cut at the edge of the picture, and one outside is not drawn', () => {
	const across = {
		type: 'LineString' as const,
		coordinates: [
			[0, 0],
			[170, 0]
		]
	};
	expect(clipped(across, near, 0)).toEqual([
		[
			{ x: 0, y: 30 },
			{ x: 100, y: 30 }
		]
	]);
	const above = {
		type: 'LineString' as const,
		coordinates: [
			[0, 60],
			[170, 60]
		]
	};
	expect(clipped(above, near, 0)).toEqual([]);
});

test('an area that surrounds the picture is all of it, whichever way its ring turns', () => {
	const ring = [
		[0, -60],
		[170, -60],
		[170, 60],
		[0, 60],
		[0, -60]
	];
	for (const coordinates of [[ring], [ring.toReversed()]]) {
		const [corners, ...more] = clipped({ type: 'Polygon', coordinates }, near, 0);
		expect(more).toEqual([]);
		expect(new Set(corners!.map(({ x, y }) => `${x} ${y}`))).toEqual(
			new Set(['0 0', '100 0', '100 60', '0 60'])
		);
	}
});

test('where the world begins anew, what lies beyond is drawn', () => {
	const pacific: Frame = { ...near, camera: { zoom: 1, center: [180, 0] } };
	const [point] = pointsIn({ type: 'Point', coordinates: [-179, 0] }, pacific, 0);
	expect(point!.x).toBeCloseTo(50 + 1024 / 360);
});
