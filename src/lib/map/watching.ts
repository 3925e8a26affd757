import type { Map } from 'maplibre-gl';
import type { Reference } from '../model/records';
import type { Camera } from '../view/camera';
import { explainFault } from './faults';
import type { Point } from './placing';
import type { StationPoint } from './pointing';
import { cameraOf } from './travel';

/** What lies under a pointer. */
export interface Under {
	refs: Reference[];
	station: StationPoint | undefined;
}

/** What a map reports of the pointer; points are in pixels of the map. */
export interface Pointed {
	/** Of every click, whatever lies there. */
	onclick(under: Under, point: Point, at: [lon: number, lat: number]): void;
	/** Of a mouse alone; again for each point of one rest, with the very same list of features. */
	onrest(under: Under, point: Point): void;
	onleave(): void;
}

const nothing: Under = { refs: [], station: undefined };

/** Reports what is clicked and what the mouse rests on, which shows that it can be clicked. */
export function watchPointer(
	map: Map,
	underneath: (point: Point) => Under,
	{ onclick, onrest, onleave }: Pointed
): void {
	const canvas = map.getCanvas();
	let rested = nothing;
	let frame = 0;

	function rest(under: Under, point?: Point) {
		const same = keyOf(under) === keyOf(rested);
		if (!same) rested = under;
		canvas.classList.toggle('pointing', under.refs.length > 0);
		if (point && keyOf(under)) onrest(rested, point);
		else if (!same) onleave();
	}

	function leave() {
		cancelAnimationFrame(frame);
		rest(nothing);
	}

	map.on('click', ({ point, lngLat }) => {
		const under = underneath(point);
		leave();
		onclick(under, point, [lngLat.lng, lngLat.lat]);
	});
	map.on('movestart', leave);
	canvas.addEventListener('pointerleave', leave);
	canvas.addEventListener('pointermove', ({ pointerType, offsetX: x, offsetY: y }) => {
		if (pointerType !== 'mouse' || map.isMoving()) return;
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => rest(underneath({ x, y }), { x, y }));
	});
}

const keyOf = ({ refs, station }: Under) => [...refs, ...(station ? [station.id] : [])].join();

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
