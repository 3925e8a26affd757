import { on } from 'svelte/events';
import type { Talk } from '../talk.svelte';
import type { Timer } from '../timer';
import { WallEnd } from './wall-end';
import type { Wire } from './wire';

/** The time of a talk, and what sets it. */
interface Timed {
	timer: Timer;
}

/**
 * Lets presenters see and lead a talk, as long as the effect lives in which it is called.
 *
 * @returns what ends it
 */
export function ledFromAfar(talk: Talk, wire: Wire, timed: Timed): () => void {
	const name = crypto.getRandomValues(new Uint32Array(2)).join('-');
	const end = new WallEnd(talk, wire, {
		name,
		now: () => Date.now(),
		setTimer: (timer) => (timed.timer = timer)
	});
	let [width, height] = $state([innerWidth, innerHeight]);

	$effect(() => {
		const { place, cover, open, tool, roaming, notes, size, contrast, strokes } = talk;
		if (!place || !timed.timer.started) return;
		const looks = { cover, open, tool, roaming, notes, size, contrast, strokes, width, height };
		end.tell({ place, timer: timed.timer, ...looks });
	});
	$effect(() => {
		if (talk.tool === 'laser') end.tellSpot();
	});

	const touch = () => end.touch();
	const leave = () => end.leave();
	const stops = [
		wire.hear((message) => end.hear(message)),
		on(window, 'keydown', touch),
		on(window, 'pointerdown', touch),
		on(window, 'pageshow', touch),
		on(window, 'pagehide', leave),
		on(window, 'resize', () => ([width, height] = [innerWidth, innerHeight]))
	];
	return () => {
		stops.forEach((stop) => stop());
		leave();
		wire.close();
	};
}
