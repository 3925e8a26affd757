import type { Place } from './place';
import type { Stroke } from './talk.svelte';
import type { Timer } from './timer';

/** What a talk keeps through a reload, a crash or a sleep of the machine. */
export interface Kept {
	timer: Timer;
	place: Place;
	/** How many times the text was made larger. */
	size: number;
	contrast: boolean;
	/** What was drawn on the map. */
	strokes?: readonly Stroke[];
}

/** What was kept longer ago is of another day's talk, and its time would be nonsense. */
const freshMs = 6 * 3_600_000;
const keyOf = (lecture: string) => `lecture:${lecture}`;

/** What was kept of a talk; undefined where nothing was, or where the browser keeps nothing. */
export function readKept(lecture: string): Kept | undefined {
	try {
		const text = localStorage.getItem(keyOf(lecture));
		if (!text) return;
		const { at, ...kept } = JSON.parse(text) as Kept & { at: number };
		return Date.now() - at < freshMs ? kept : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Keeps it for all windows of the talk, so that none has to be open for it to go on; a browser that keeps nothing loses
 * only this.
 */
export function keep(lecture: string, kept: Kept): void {
	try {
		localStorage.setItem(keyOf(lecture), JSON.stringify({ ...kept, at: Date.now() }));
	} catch {
		return;
	}
}

/** Forgets a talk, so that it starts anew. */
export function forget(lecture: string): void {
	try {
		localStorage.removeItem(keyOf(lecture));
	} catch {
		return;
	}
}
