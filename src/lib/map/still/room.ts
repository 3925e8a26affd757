import type { Point, Size } from '../placing';

/** A box in pixels of a picture. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What is taken of a picture by marks and letters: whoever comes first has the room. */
export class Room {
	readonly #width: number;
	readonly #height: number;
	readonly #taken: Box[] = [];

	constructor({ width, height }: Size) {
		this.#width = width;
		this.#height = height;
	}

	/** Whether boxes lie in the picture, clear of all that is taken. */
	fits(boxes: readonly Box[]): boolean {
		return boxes.every(
			(box) =>
				box.left >= 0 &&
				box.top >= 0 &&
				box.right <= this.#width &&
				box.bottom <= this.#height &&
				!this.#taken.some((other) => overlap(box, other))
		);
	}

	take(boxes: readonly Box[]): void {
		this.#taken.push(...boxes);
	}
}

function overlap(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

/** A box with so many pixels more at each side. */
export function padded({ left, top, right, bottom }: Box, px: number): Box {
	return { left: left - px, top: top - px, right: right + px, bottom: bottom + px };
}

/** The box around a point that reaches so many pixels to each side. */
export function around({ x, y }: Point, px: number): Box {
	return padded({ left: x, top: y, right: x, bottom: y }, px);
}
