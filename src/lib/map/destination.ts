import type { Atlas } from '../model/atlas';
import type { Precision, Reference } from '../model/records';
import type { Camera } from '../view/camera';

/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number];

/** Where the camera goes: to a point, or to where all of the bounds is in view. */
export type Destination = Camera | { bounds: Bounds };

const zooms: Record<Precision, number> = {
	site: 9,
	settlement: 7.5,
	district: 7.5,
	region: 6,
	country: 5
};

/**
 * Where the camera goes when something is selected: to a place as near as it is precise, to the whole
 * of a route, and for anything else to its neighbours. Undefined: nothing to see, the camera stays.
 */
export function destinationOf(
	{ places, routes }: Atlas,
	selected: Reference,
	neighbours: readonly Reference[]
): Destination | undefined {
	const place = places.find(({ ref }) => ref === selected);
	if (place) return { center: place.coordinates, zoom: zooms[place.precision] };
	const route = routes.find(({ ref }) => ref === selected);
	if (route) return { bounds: route.bounds };
	const near = new Set(neighbours);
	const boxes: Bounds[] = [
		...places
			.filter(({ ref }) => near.has(ref))
			.map(({ coordinates: [x, y] }): Bounds => [x, y, x, y]),
		...routes.filter(({ ref }) => near.has(ref)).map(({ bounds }) => bounds)
	];
	return boxes.length ? { bounds: boxes.reduce(union) } : undefined;
}

/** The opening view, which is meant for a map a thousand pixels wide; a narrower one shows as much. */
export function openingOf({ view }: Atlas, widthPx: number): Camera {
	return { center: view.center, zoom: view.zoom + Math.min(0, Math.log2(widthPx / 1000)) };
}

/** Whether two cameras show the same, but for what an address rounds away. */
export function isNear(one: Camera, other: Camera): boolean {
	const degrees = (2 * 360) / (512 * 2 ** other.zoom);
	return (
		Math.abs(one.zoom - other.zoom) < 0.02 &&
		[0, 1].every((axis) => Math.abs(one.center[axis]! - other.center[axis]!) < degrees)
	);
}

function union([w, s, e, n]: Bounds, [west, south, east, north]: Bounds): Bounds {
	return [Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)];
}

/** The bounds of some lines; undefined of none. */
export function boundsOfLines(
	lines: readonly (readonly (readonly [number, number])[])[]
): Bounds | undefined {
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const line of lines)
		for (const [x, y] of line) {
			bounds[0] = Math.min(bounds[0], x);
			bounds[1] = Math.min(bounds[1], y);
			bounds[2] = Math.max(bounds[2], x);
			bounds[3] = Math.max(bounds[3], y);
		}
	return bounds[0] > bounds[2] ? undefined : bounds;
}

/** Whether all of some bounds is in view. */
export function isWithin([w, s, e, n]: Bounds, [west, south, east, north]: Bounds): boolean {
	return w >= west && s >= south && e <= east && n <= north;
}
