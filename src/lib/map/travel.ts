import type { Map, PaddingOptions } from 'maplibre-gl';
import type { Camera } from '../view/camera';
import { isNear, type Destination } from './destination';

/** What stays free around bounds that the camera shows, in pixels; and how near it goes at most. */
export const margin = 72;
export const nearestZoom = 9;
const durationMs = 1400;
const returnMs = 420;

/** Moves the camera; at once, or flying (which ends at once for readers who ask for less motion). */
export function go(map: Map, destination: Destination, way: 'jump' | 'fly'): void {
	const camera =
		'bounds' in destination
			? map.cameraForBounds(destination.bounds, { padding: margin, maxZoom: nearestZoom })
			: { ...destination, zoom: zoomFor(map, destination) };
	if (!camera) return;
	if (way === 'jump') map.jumpTo(camera);
	else map.flyTo({ ...camera, duration: durationMs });
}

export function cameraOf(map: Map): Camera {
	const { lng, lat } = map.getCenter();
	return { zoom: map.getZoom(), center: [lng, lat] };
}

/**
 * Takes the map to where an address says it is: the move is marked as `told`, and need not be told again.
 *
 * @returns whether it was elsewhere
 */
export function restore(map: Map, camera: Camera): boolean {
	const elsewhere = !isNear(cameraOf(map), camera);
	if (elsewhere) map.easeTo({ ...camera, duration: returnMs }, { told: true });
	return elsewhere;
}

/** As `restore`, but to exactly there: what an address rounds away is made good at once. */
export function hold(map: Map, camera: Camera): void {
	if (restore(map, camera)) return;
	const { zoom, center } = cameraOf(map);
	const same = zoom === camera.zoom && center.every((part, axis) => part === camera.center[axis]);
	if (!same) map.jumpTo(camera, { told: true });
}

/** A reader who is near already, and sees the place, is not taken farther away. */
function zoomFor(map: Map, { center, zoom }: Exclude<Destination, { bounds: unknown }>): number {
	return map.getBounds().contains(center) ? Math.max(zoom, map.getZoom()) : zoom;
}

/** The padding, less what leaves no room for a map. */
export function fitting(map: Map, { top, right, bottom, left }: Required<PaddingOptions>) {
	const { clientWidth, clientHeight } = map.getContainer();
	const [wide, high] = [clientWidth - left - right > 160, clientHeight - top - bottom > 160];
	return {
		top: high ? top : 0,
		bottom: high ? bottom : 0,
		left: wide ? left : 0,
		right: wide ? right : 0
	};
}

export function isSame(one: PaddingOptions, other: PaddingOptions): boolean {
	return (['top', 'right', 'bottom', 'left'] as const).every((side) => one[side] === other[side]);
}

/** As much of the map, at each side, is too near its edge for what is kept in view. */
const edgeShare = 0.15;

/** Moves the map at once, and no farther than it must, so that a position is well in view. */
export function keepInView(map: Map, at: [number, number]): void {
	const { x, y } = map.project(at);
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
	const beyond = (value: number, from: number, to: number) => {
		const edge = (to - from) * edgeShare;
		return Math.min(0, value - from - edge) || Math.max(0, value - to + edge);
	};
	const [dx, dy] = [beyond(x, left, width - right), beyond(y, top, height - bottom)];
	if (dx || dy) map.panBy([dx, dy], { animate: false }, { told: true });
}
