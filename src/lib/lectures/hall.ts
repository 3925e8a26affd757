import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { fontFiles } from '../map/fonts';
import type { Talk } from './talk.svelte';

const swipe = { leastPx: 48, slope: 1.5 };
const cursorRestMs = 3000;

/** A finger drawn sideways leads on and back, unless it moves the map or draws on it. */
export function swiped(talk: Talk): Attachment {
	return () => {
		let from: Touch | undefined;
		const stops = [
			on(window, 'touchstart', ({ touches }) => {
				from = touches.length === 1 ? touches[0] : undefined;
			}),
			on(window, 'touchend', ({ changedTouches: [to] }) => {
				if (!from || !to || talk.roaming || talk.tool || talk.open) return;
				const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
				from = undefined;
				if (Math.abs(across) < Math.max(swipe.leastPx, swipe.slope * Math.abs(down))) return;
				talk.do(across < 0 ? 'next' : 'back');
			})
		];
		return () => stops.forEach((stop) => stop());
	};
}

/** Keeps the screen awake; browsers let it sleep again whenever the page was out of sight. */
export function awake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let gone = false;
	async function stay() {
		if (document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock?.request('screen');
			if (gone) await lock?.release();
		} catch {
			// Refused, as with a low battery: the talk goes on without.
			lock = undefined;
		}
	}
	void stay();
	const stop = on(document, 'visibilitychange', stay);
	return () => {
		gone = true;
		stop();
		void lock?.release();
	};
}

/**
 * Fetches what a step or a key may ask for later, so that nothing is fetched when it is asked for.
 *
 * @param text all that the talk shows: its letters decide which files of a face are needed
 */
export function fetchedAhead(text: string): Attachment {
	return (element) => {
		const style = getComputedStyle(element);
		const [sans, serif] = ['--sans', '--serif'].map((name) => style.getPropertyValue(name));
		// A passage may have words in italics.
		const faces = [`1em ${sans}`, `1em ${serif}`, `italic 1em ${serif}`];
		const timer = setTimeout(() => {
			// What is not there now is asked for again when it is needed, and its absence told there.
			void Promise.allSettled([
				import('../charts/runtime'),
				import('uqr'),
				...fontFiles.map((file) => fetch(file, { priority: 'low' })),
				...faces.map((face) => document.fonts.load(face, text))
			]);
		});
		return () => clearTimeout(timer);
	};
}

/** Marks the page while the pointer lies still, so that neither it nor the buttons stay on the wall. */
export function cursorAtRest(): () => void {
	const { dataset } = document.documentElement;
	let timer: ReturnType<typeof setTimeout>;
	function stir() {
		delete dataset['still'];
		clearTimeout(timer);
		timer = setTimeout(() => (dataset['still'] = ''), cursorRestMs);
	}
	stir();
	const stops = [on(window, 'pointermove', stir), on(window, 'pointerdown', stir)];
	return () => {
		stops.forEach((stop) => stop());
		clearTimeout(timer);
		delete dataset['still'];
	};
}
