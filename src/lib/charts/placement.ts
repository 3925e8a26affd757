import type { Interval } from './packing';
import type { Box } from './placed';

export interface Size {
	width: number;
	height: number;
}

/** Between a mark and its label. */
export const labelGap = 5;

/** Where a label of this size can stand at a mark, the best first: beside a point, but above or below a long bar. */
export function candidates(mark: Box, y: number, { width, height }: Size, bounds: Box): Box[] {
	const centre = (mark.left + mark.right - width) / 2;
	const inside = Math.max(bounds.left, Math.min(centre, bounds.right - width));
	const [right, left] = [mark.right + labelGap, mark.left - labelGap - width];
	const [above, below] = [mark.top - labelGap / 2 - height, mark.bottom + labelGap / 2];
	const beside = [right, left].map((x) => at(x, y - height / 2));
	const stacked = [above, below].flatMap((top) =>
		[centre, mark.left, mark.right - width, inside].map((x) => at(x, top))
	);
	const apart = [above, below, above - height, below + height];
	const corners = apart.flatMap((top) => [right, left, inside].map((x) => at(x, top)));
	const isLong = mark.right - mark.left > width;
	return [...(isLong ? [...stacked, ...beside] : [...beside, ...stacked]), ...corners];

	function at(x: number, top: number): Box {
		return { left: x, right: x + width, top, bottom: top + height };
	}
}

export function overlaps(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		one.right > other.left &&
		one.top < other.bottom &&
		one.bottom > other.top
	);
}

export function isWithin(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}

/** The first place inside the bounds that covers nothing drawn; undefined where there is none. */
export function freePlace(places: Box[], taken: Box[], bounds: Box): Box | undefined {
	return places.find(
		(place) => isWithin(place, bounds) && !taken.some((box) => overlaps(place, box))
	);
}

/** Small boxes along a line, so that labels keep off it. */
export function alongLine(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
	const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
	return Array.from({ length: count + 1 }, (_, step) => {
		const x = from.x + ((to.x - from.x) * step) / count;
		const y = from.y + ((to.y - from.y) * step) / count;
		return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
	});
}

/** How wide a label may be left and right of a mark, in pixels, before it meets what is drawn at its height. */
export function roomBeside(mark: Box, taken: Box[], bounds: Interval): Interval {
	let { left, right } = bounds;
	for (const box of taken) {
		if (box.top >= mark.bottom || box.bottom <= mark.top) continue;
		if (box.right > mark.right) right = Math.min(right, box.left - labelGap);
		if (box.left < mark.left) left = Math.max(left, box.right + labelGap);
	}
	return { left: mark.left - left - labelGap, right: right - mark.right - labelGap };
}
