import type { Map } from 'maplibre-gl';
import type { Reference } from '../model/records';
import { explainFault } from './faults';
import { pointedAt } from './pointing';

/** Reports the feature that is clicked; the pointer says what can be. While the map has no style, nothing can. */
export function watchPointer(
	map: Map,
	isReady: () => boolean,
	onselect: (ref: Reference) => void
): void {
	const canvas = map.getCanvas();
	map.on('click', ({ point }) => {
		const ref = isReady() && pointedAt(map, point);
		if (ref) onselect(ref);
	});
	map.on('mousemove', ({ point }) => {
		if (isReady() && !map.isMoving())
			canvas.classList.toggle('pointing', Boolean(pointedAt(map, point)));
	});
}

/** Reports what fails, in words for the reader; each sentence once. */
export function watchFaults(map: Map, onfail: (message: string) => void): void {
	const told = new Set<string>();
	map.on('error', (event) => {
		const message = explainFault(event);
		if (!told.has(message)) onfail(message);
		told.add(message);
	});
}
