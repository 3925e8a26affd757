import type { Atlas } from '../model/atlas';
import type { Reference } from '../model/records';
import type { Bounds } from './destination';

/**
 * The features within bounds, whatever the filters hide: a place by its point, a route by its bounds.
 *
 * @param bounds longitudes may lie beyond ±180, where the map shows the world more than once
 */
export function inView({ places, routes }: Atlas, bounds: Bounds): Set<Reference> {
	const boxed = [
		...places.map(({ ref, coordinates: [x, y] }) => ({ ref, box: [x, y, x, y] as const })),
		...routes.map(({ ref, bounds }) => ({ ref, box: bounds }))
	];
	return new Set(boxed.filter(({ box }) => overlaps(box, bounds)).map(({ ref }) => ref));
}

function overlaps([w, s, e, n]: Readonly<Bounds>, [west, south, east, north]: Bounds): boolean {
	if (n < south || s > north) return false;
	const turns = Math.ceil((west - e) / 360) * 360;
	return w + turns <= east;
}

/** What a screen reader is told of the features in view. */
export function printInView(count: number): string {
	if (!count) return 'No place and no route in view';
	return count === 1 ? '1 place or route in view' : `${count} places and routes in view`;
}
