import type { Map, PaddingOptions } from 'maplibre-gl';
import type { Camera } from '../view/camera';
import { isNear, type Destination } from './destination';

const margin = 72;
const nearestZoom = 9;
const durationMs = 1400;
const returnMs = 500;

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
