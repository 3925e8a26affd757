import { geoIdentity, geoStream, geoTransform, type GeoStream } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Camera } from '../../view/camera';
import type { Point, Size } from '../placing';

/** What a picture shows: where it looks, and its size in pixels. */
export interface Frame {
	camera: Camera;
	size: Size;
}

/** How many pixels the world is wide at zoom 0, as in MapLibre. */
export const worldPx = 512;
/** Where Mercator's projection makes the world a square. */
const poleward = 85.051129;
const radians = Math.PI / 180;

/** A position on Mercator's projection of a world of radius 1, from where its equator and prime meridian cross; y points north. */
export function mercator([lon = 0, lat = 0]: Position): Point {
	const within = Math.max(-poleward, Math.min(poleward, lat));
	return { x: lon * radians, y: Math.log(Math.tan(Math.PI / 4 + (within * radians) / 2)) };
}

/** Where positions are in a picture, in pixels from its upper left. */
export function projectionOf({ camera: { zoom, center }, size }: Frame): (at: Position) => Point {
	const scale = (worldPx * 2 ** zoom) / (2 * Math.PI);
	const middle = mercator(center);
	return (at) => {
		const { x, y } = mercator(at);
		return {
			x: size.width / 2 + (x - middle.x) * scale,
			y: size.height / 2 - (y - middle.y) * scale
		};
	};
}

/**
 * The parts of a geometry that a picture shows, in its pixels: lines, or rings without their last point. The world is
 * drawn as often as it is in view.
 *
 * @param beyond how far beyond the picture's edges they reach, in pixels
 */
export function clipped(geometry: Geometry, frame: Frame, beyond: number): Point[][] {
	const parts: Point[][] = [];
	const sink: GeoStream = {
		point: (x, y) => parts.at(-1)?.push({ x, y }),
		lineStart: () => parts.push([]),
		lineEnd() {},
		polygonStart() {},
		polygonEnd() {}
	};
	const { width, height } = frame.size;
	const project = projectionOf(frame);
	const clip = geoIdentity().clipExtent([
		[-beyond, -beyond],
		[width + beyond, height + beyond]
	]);
	for (const turn of turnsIn(frame)) {
		const placed = geoTransform({
			point(lon, lat) {
				const { x, y } = project([lon + 360 * turn, lat]);
				this.stream.point(x, y);
			}
		});
		geoStream(geometry, placed.stream(clip.stream(sink)));
	}
	return parts.filter(({ length }) => length > 1);
}

/** The points of a geometry that lie in a picture or not farther beyond its edges than so many pixels. */
export function pointsIn(geometry: Geometry, frame: Frame, beyond: number): Point[] {
	if (geometry.type !== 'Point') return [];
	const [lon = 0, lat = 0] = geometry.coordinates;
	const { width, height } = frame.size;
	const project = projectionOf(frame);
	return turnsIn(frame)
		.map((turn) => project([lon + 360 * turn, lat]))
		.filter(
			({ x, y }) => x >= -beyond && x <= width + beyond && y >= -beyond && y <= height + beyond
		);
}

/** The worlds side by side that are in view, by how many turns they lie east. */
function turnsIn({ camera: { zoom, center }, size }: Frame): number[] {
	const half = (size.width / 2 / (worldPx * 2 ** zoom)) * 360;
	const [first, last] = [center[0] - half, center[0] + half].map((lon) =>
		Math.floor((lon + 180) / 360)
	);
	return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index);
}
