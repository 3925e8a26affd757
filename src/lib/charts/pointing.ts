import type { Placed } from './placed';

/** How far beside a mark a pointer or a finger may be, in pixels. */
const tolerance = 12;

/** The mark under a point of the canvas: of several the nearest, and of those the one whose middle is nearest. */
export function markAt(marks: Placed[], x: number, y: number): Placed | undefined {
	const beside = ({ box }: Placed) => [
		Math.max(box.left - x, x - box.right, 0),
		Math.max(box.top - y, y - box.bottom, 0)
	];
	const distance = (mark: Placed) => Math.hypot(...beside(mark));
	const fromMiddle = (mark: Placed) => Math.hypot(mark.x - x, mark.y - y);
	return marks
		.filter((mark) => Math.max(...beside(mark)) <= tolerance)
		.sort((a, b) => distance(a) - distance(b) || fromMiddle(a) - fromMiddle(b))[0];
}
