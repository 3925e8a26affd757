/** A point or a size in pixels, from the upper left of the map's frame. */
export interface Point {
	x: number;
	y: number;
}
export interface Size {
	width: number;
	height: number;
}

const edgePx = 4;

/**
 * The upper left corner of a box beside a point: to its lower right, or where there is no room to the other side;
 * never over the point, as long as the frame has room on any side of it.
 */
export function placeBeside({ x, y }: Point, box: Size, frame: Size, awayPx: number): Point {
	const beside = (at: number, size: number, room: number) => {
		if (at + awayPx + size <= room - edgePx) return at + awayPx;
		const before = at - awayPx - size;
		return before >= edgePx ? before : Math.max(edgePx, room - edgePx - size);
	};
	return { x: beside(x, box.width, frame.width), y: beside(y, box.height, frame.height) };
}

/** Puts a box that stands in the map's frame beside a point of it, by its custom properties `--x` and `--y`. */
export function settle(box: HTMLElement, point: Point, awayPx: number): void {
	const { clientWidth, clientHeight } = box.offsetParent ?? document.documentElement;
	const { x, y } = placeBeside(
		point,
		{ width: box.offsetWidth, height: box.offsetHeight },
		{ width: clientWidth, height: clientHeight },
		awayPx
	);
	box.style.setProperty('--x', `${x}px`);
	box.style.setProperty('--y', `${y}px`);
}
