/** The size of the notes' letters, in pixels. */
export const sizes = { least: 14, usual: 22, most: 48 };
const factor = 1.15;
const key = 'notes-size';

/** One size larger or smaller. */
export function sizedBy(size: number, times: 1 | -1): number {
	return Math.round(Math.min(sizes.most, Math.max(sizes.least, size * factor ** times)));
}

/** The size that was kept; the usual one where none was, or where the browser keeps nothing. */
export function readNotesSize(): number {
	try {
		const kept = Number(localStorage.getItem(key));
		return kept >= sizes.least && kept <= sizes.most ? kept : sizes.usual;
	} catch {
		return sizes.usual;
	}
}

/** Keeps it for all talks; a browser that keeps nothing loses only this. */
export function keepNotesSize(size: number): void {
	try {
		localStorage.setItem(key, String(size));
	} catch {
		return;
	}
}
