import type { Camera } from '../view/camera';

/** The part of the atlas's map that a step's address means to show, whatever the window: its middle, in pixels. */
const meant = { width: 720, height: 520 };

/** A camera that shows, in a map of this size, what the address of a step means to show. */
export function framed(camera: Camera, width: number, height: number): Camera {
	const ratio = Math.min(width / meant.width, height / meant.height);
	return ratio > 0 ? { ...camera, zoom: camera.zoom + Math.log2(ratio) } : camera;
}

type Point = { x: number; y: number };
type LonLat = [number, number];

/** How many pixels the world is wide at zoom 0. */
const worldPx = 512;

/** Where a point of the ground lies, in pixels from the upper left of a map of this size. */
export function toPoint(
	lonLat: LonLat,
	{ center, zoom }: Camera,
	width: number,
	height: number
): Point {
	const [point, middle] = [mercator(lonLat), mercator(center)];
	const scale = worldPx * 2 ** zoom;
	return {
		x: width / 2 + (point.x - middle.x) * scale,
		y: height / 2 + (point.y - middle.y) * scale
	};
}

/** The point of the ground that lies there: the inverse of `toPoint`. */
export function toLonLat(
	{ x, y }: Point,
	{ center, zoom }: Camera,
	width: number,
	height: number
): LonLat {
	const middle = mercator(center);
	const scale = worldPx * 2 ** zoom;
	const across = middle.x + (x - width / 2) / scale;
	const down = middle.y + (y - height / 2) / scale;
	const lat = (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * down))) - Math.PI / 2) * (180 / Math.PI);
	return [across * 360 - 180, lat];
}

/** As parts of the world's width, from its upper left. */
function mercator([lon, lat]: LonLat): Point {
	const sine = Math.sin((lat * Math.PI) / 180);
	return {
		x: lon / 360 + 0.5,
		y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
	};
}
