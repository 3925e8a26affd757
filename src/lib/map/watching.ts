import type { Map } from 'maplibre-gl';
import type { Reference } from '../model/records';
import type { Camera } from '../view/camera';
import { explainFault } from './faults';
import type { Point } from './placing';
import { cameraOf } from './travel';

/** What a map reports of the pointer; points are in pixels of the map. */
export interface Pointed {
	onpick(refs: Reference[], point: Point): void;
	/** Of a mouse alone; again for each point of one rest, with the very same list of features. */
	onrest(refs: Reference[], point: Point): void;
	onleave(): void;
}

/** Reports what is clicked and what the mouse rests on, which shows that it can be clicked. */
export function watchPointer(
	map: Map,
	featuresAt: (point: Point) => Reference[],
	{ onpick, onrest, onleave }: Pointed
): void {
	const canvas = map.getCanvas();
	let rested: Reference[] = [];
	let frame = 0;

	function rest(refs: Reference[], point?: Point) {
		const same = refs.join() === rested.join();
		if (!same) rested = refs;
		canvas.classList.toggle('pointing', refs.length > 0);
		if (point && refs.length) onrest(rested, point);
		else if (!same) onleave();
	}

	function leave() {
		cancelAnimationFrame(frame);
		rest([]);
	}

	map.on('click', ({ point }) => {
		const refs = featuresAt(point);
		leave();
		if (refs.length) onpick(refs, point);
	});
	map.on('movestart', leave);
	canvas.addEventListener('pointerleave', leave);
	canvas.addEventListener('pointermove', ({ pointerType, offsetX: x, offsetY: y }) => {
		if (pointerType !== 'mouse' || map.isMoving()) return;
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => rest(featuresAt({ x, y }), { x, y }));
	});
}

/**
 * Reports where the map comes to rest, but for where it was told to go.
 *
 * @param onmove the camera; and the one it left, if the reader moved it by hand
 */
export function watchCamera(map: Map, onmove: (camera: Camera, left?: Camera) => void): void {
	let left = cameraOf(map);
	map.on('moveend', ({ originalEvent, told }: { originalEvent?: unknown; told?: boolean }) => {
		const camera = cameraOf(map);
		if (!told) onmove(camera, originalEvent ? left : undefined);
		left = camera;
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
