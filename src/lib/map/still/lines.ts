import type { Point } from '../placing';

/** Bends sharper than this would throw a line that is drawn aside far out. */
const mostMiter = 2;

/** A line so many pixels to the right of another, or to its left if they are negative. */
export function offset(line: readonly Point[], px: number): readonly Point[] {
	if (!px) return line;
	const course = line.filter((point, index) => !isSame(point, line[index - 1]));
	return course.map((point, index) => {
		const [before, after] = [course[index - 1], course[index + 1]];
		const normals = [
			...(before ? [normalOf(before, point)] : []),
			...(after ? [normalOf(point, after)] : [])
		];
		const [x, y] = [0, 1].map((axis) => normals.reduce((sum, one) => sum + one[axis]!, 0));
		const length = Math.hypot(x!, y!) || 1;
		const miter = Math.min(mostMiter, normals.length / length);
		return {
			x: point.x + (x! / length) * px * miter,
			y: point.y + (y! / length) * px * miter
		};
	});
}

/** The unit vector to the right of a direction; y points down. */
function normalOf(from: Point, to: Point): [number, number] {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return [-(to.y - from.y) / length, (to.x - from.x) / length];
}

const isSame = (one: Point, other: Point | undefined) => one.x === other?.x && one.y === other.y;

export function lengthOf(line: readonly Point[]): number {
	return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0);
}

/** The point so far along a line, and its direction there in degrees, clockwise from the right. */
export function pointAlong(line: readonly Point[], px: number): Point & { angle: number } {
	let left = px;
	for (let index = 1; index < line.length; index++) {
		const [from, to] = [line[index - 1]!, line[index]!];
		const length = distance(from, to);
		if (length && (left <= length || index === line.length - 1)) {
			const share = left / length;
			return {
				x: from.x + (to.x - from.x) * share,
				y: from.y + (to.y - from.y) * share,
				angle: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
			};
		}
		left -= length;
	}
	return { ...line[0]!, angle: 0 };
}

/** Lines that go on where another ends, as one; where several do, the first of them. */
export function chained(lines: readonly (readonly Point[])[]): Point[][] {
	const chains: Point[][] = [];
	for (const line of lines) {
		const [first, last] = [line[0]!, line.at(-1)!];
		const before = chains.find((chain) => isNear(chain.at(-1)!, first));
		const after = chains.find((chain) => isNear(chain[0]!, last));
		if (before) before.push(...line.slice(1));
		else if (after) after.unshift(...line.slice(0, -1));
		else chains.push([...line]);
	}
	return chains;
}

const distance = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y);
const isNear = (one: Point, other: Point) => distance(one, other) < 0.5;

/** A line or ring with no more points than it takes to stay within so many pixels of its course. */
export function simplified(line: readonly Point[], px: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const spans: [number, number][] = [[0, line.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		let [farthest, most] = [0, px];
		for (let index = from + 1; index < to; index++) {
			const away = distanceFrom(line[index]!, line[from]!, line[to]!);
			if (away > most) [farthest, most] = [index, away];
		}
		if (!farthest) continue;
		kept.add(farthest);
		spans.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, index) => kept.has(index));
}

/** How far a point lies from a stretch between two others. */
function distanceFrom({ x, y }: Point, from: Point, to: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.max(0, Math.min(1, along));
	return Math.hypot(x - from.x - dx * share, y - from.y - dy * share);
}
