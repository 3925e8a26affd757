import type { Map as VendorMap } from 'maplibre-gl';
import type { LonLat } from '../../geo/geodesic';
import type { Measuring } from './measuring.svelte';

/** What the reader does with a line on the map. */
export interface Drawn {
	/** Where the mouse is; undefined: elsewhere. */
	onpoint(at: LonLat | undefined): void;
	/** Whether keys are used: then the cross in the middle is what is meant. */
	oncross(shown: boolean): void;
}

/** Clicks and keys nearer than this to the last point mean that point. */
const samePx = 5;

/**
 * Lets the reader draw a line: a click sets a point, a double click ends the line. With the map focused, Enter sets a
 * point at the middle, and there once more ends; after a click it ends at once. Backspace takes back.
 *
 * @returns what lets the map be as it was
 */
export function drawPoints(map: VendorMap, measuring: Measuring, { onpoint, oncross }: Drawn) {
	const canvas = map.getCanvas();
	let clicked = false;

	function isLast(at: LonLat): boolean {
		const last = measuring.points.at(-1);
		if (!last || measuring.ended) return false;
		const [one, other] = [map.project([...last]), map.project([...at])];
		return one.dist(other) < samePx;
	}

	function middle(): LonLat {
		const { lng, lat } = map.getCenter().wrap();
		return [lng, lat];
	}

	function enter() {
		const at = middle();
		if ((clicked && !measuring.ended) || isLast(at)) measuring.end();
		else measuring.add(at);
		clicked = false;
	}

	function press(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key.startsWith('Arrow')) clicked = false;
		oncross(!clicked);
		if (event.key === 'Enter') enter();
		else if (event.key === 'Backspace') measuring.takeBack();
		else return;
		event.preventDefault();
	}

	const subscriptions = [
		map.on('click', ({ lngLat }) => {
			const { lng, lat } = lngLat.wrap();
			clicked = true;
			oncross(false);
			if (!isLast([lng, lat])) measuring.add([lng, lat]);
		}),
		map.on('dblclick', () => measuring.end()),
		map.on('mousemove', ({ lngLat }) => {
			onpoint([lngLat.lng, lngLat.lat]);
			oncross(false);
		}),
		map.on('mouseout', () => onpoint(undefined))
	];
	const zooms = map.doubleClickZoom.isEnabled();
	map.doubleClickZoom.disable();
	canvas.addEventListener('keydown', press);
	canvas.classList.add('measuring');
	return () => {
		for (const each of subscriptions) each.unsubscribe();
		if (zooms) map.doubleClickZoom.enable();
		canvas.removeEventListener('keydown', press);
		canvas.classList.remove('measuring');
		onpoint(undefined);
		oncross(false);
	};
}
