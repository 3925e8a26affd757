import type { Place } from './place';

/** What a talk keeps through a reload, a crash or a sleep of the machine. */
export interface Kept {
	/** When it was started, in milliseconds since 1970. */
	started: number;
	place: Place;
	/** How many times the text was made larger. */
	size: number;
	contrast: boolean;
}

const keyOf = (lecture: string) => `lecture:${lecture}`;

/** What was kept of a talk; undefined where nothing was, or where the browser keeps nothing. */
export function readKept(lecture: string): Kept | undefined {
	try {
		const text = sessionStorage.getItem(keyOf(lecture));
		return text ? (JSON.parse(text) as Kept) : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps it as long as the window is open; a browser that keeps nothing loses only this. */
export function keep(lecture: string, kept: Kept): void {
	try {
		sessionStorage.setItem(keyOf(lecture), JSON.stringify(kept));
	} catch {
		return;
	}
}

/** Forgets a talk, so that it starts anew. */
export function forget(lecture: string): void {
	try {
		sessionStorage.removeItem(keyOf(lecture));
	} catch {
		return;
	}
}
