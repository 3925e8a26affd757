import type { Placed } from './placed';

/** How far beside a mark a pointer or a finger may be, in pixels. */
const tolerance = 12;

/** The mark under a point of the canvas: of several the one whose middle is nearest. */
export function markAt(marks: Placed[], x: number, y: number): Placed | undefined {
	const under = marks.filter(
		({ box }) =>
			x >= box.left - tolerance &&
			x <= box.right + tolerance &&
			y >= box.top - tolerance &&
			y <= box.bottom + tolerance
	);
	const distance = (mark: Placed) => Math.hypot(mark.x - x, mark.y - y);
	return under.sort((a, b) => distance(a) - distance(b))[0];
}
