import { noTalks, version, type OwnTalks } from './talks';

/** Where talks are kept: the browser’s storage, as far as it is allowed. */
export type Place = () => Pick<Storage, 'getItem' | 'setItem'>;

export const keptUnder = 'own-talks';
export const browserStorage: Place = () => localStorage;

/** What is kept, or why it cannot be read. */
export type Reading = { kept: OwnTalks } | Unread;

export interface Unread {
	fault: string;
	/** What is there and cannot be read. */
	text?: string;
}

const refused =
	'This browser keeps nothing for this site: its storage is switched off, as in some private windows. Allow it, or save your talk as a file before you close the page.';
const full =
	'This browser has no more room for your talks, and the last change is not kept. Save them as files, then remove one.';
const unknown =
	'The talks that this browser keeps are written in a form that this page does not know. Nothing of them is changed. Reload the page; if that does not help, begin anew: what is kept is saved as a file first.';

/** Reads the talks that are kept now, whichever window changed them last. */
export function readTalks(place: Place): Reading {
	const text = keptText(place);
	if (typeof text === 'object') return text ?? { kept: noTalks };
	try {
		const kept = JSON.parse(text) as OwnTalks;
		return kept.version === version && Array.isArray(kept.talks)
			? { kept }
			: { fault: unknown, text };
	} catch {
		return { fault: unknown, text };
	}
}

/** Reads, changes and writes in one go, so that two windows do not undo each other’s additions. */
export function changeTalks(place: Place, change: (kept: OwnTalks) => OwnTalks): Reading {
	const reading = readTalks(place);
	return 'fault' in reading ? reading : writeTalks(place, change(reading.kept));
}

export function writeTalks(place: Place, kept: OwnTalks): Reading {
	try {
		place().setItem(keptUnder, JSON.stringify(kept));
		return { kept };
	} catch (error) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		return { fault: isFull ? full : refused };
	}
}

/** What is kept, as it stands there; null if nothing is. */
function keptText(place: Place): string | null | Unread {
	try {
		return place().getItem(keptUnder);
	} catch {
		return { fault: refused };
	}
}
