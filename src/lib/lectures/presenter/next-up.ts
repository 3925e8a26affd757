import { after, type Outline, type Place } from '../place';

/** A picture of the presenter's: of what is on the wall, or of what comes next. */
export interface PictureOf {
	/** The same step keeps its picture while it moves from next to now. */
	key: string;
	role: 'now' | 'next';
	place: Place;
}

/** The picture of what is on the wall. */
export function pictureOf(place: Place): PictureOf {
	return { key: String(place.step), role: 'now', place };
}

/** The picture of what comes next, the next line or the next step; undefined at the end. */
export function nextUp(outline: Outline, place: Place): PictureOf | undefined {
	const next = after(outline, place);
	if (next.step !== place.step) return { key: String(next.step), role: 'next', place: next };
	if (next.shown !== place.shown)
		return { key: `${next.step} with a line`, role: 'next', place: next };
}
