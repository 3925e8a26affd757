import type { Atlas } from '../../model/atlas';
import type { Reference } from '../../model/records';
import type { Camera } from '../../view/camera';
import { destinationOf, openingOf, type Bounds } from '../destination';
import type { Size } from '../placing';
import { margin, nearestZoom } from '../travel';
import { mercator, worldPx } from './ground';

/** Where the map looks by itself: at what is selected, as the live map goes there; at the opening view without. */
export function cameraAt(
	atlas: Atlas,
	selected: Reference | undefined,
	neighbours: readonly Reference[],
	size: Size
): Camera {
	const destination = selected && destinationOf(atlas, selected, neighbours);
	if (!destination) return openingOf(atlas, size.width);
	return 'bounds' in destination ? showing(destination.bounds, size) : destination;
}

/** The camera that shows all of some bounds, with the margin that the live map leaves. */
function showing([west, south, east, north]: Bounds, { width, height }: Size): Camera {
	const [from, to] = [mercator([west, south]), mercator([east, north])];
	const scale = Math.min(
		(width - 2 * margin) / (to.x - from.x),
		(height - 2 * margin) / (to.y - from.y)
	);
	const zoom = Math.log2((scale * 2 * Math.PI) / worldPx);
	const middle = (from.y + to.y) / 2;
	const lat = (2 * Math.atan(Math.exp(middle)) - Math.PI / 2) * (180 / Math.PI);
	return { center: [(west + east) / 2, lat], zoom: Math.min(zoom, nearestZoom) };
}
