import type { Point } from '../placing';
import { clipped, type Frame } from './ground';
import { footEm, labelOf, type Label } from './lettering';
import { chained, lengthOf, offset, pointAlong } from './lines';
import { around, type Box, type Room } from './room';
import { element, escaped, pathOf, type Drawn } from './svg';
import type { Drawable, Values } from './values';

/** How finely a course follows its line, in ems. */
const strideEm = 0.5;
/** How much longer the course of a name is than the name, in ems: no letter shall fall off its end. */
const spareEm = 1;

/** How coarsely bends are told apart, and the sharpest around which letters still make a word, in degrees. */
const [coarse, sharpest] = [10, 30];

/** A name, and the lines it may stand on. */
interface Named {
	drawable: Drawable;
	label: Label;
	lines: Point[][];
}

/** The names of lines along them; lines of one name that go on in each other are one. */
export function namesAlong(
	values: Values,
	drawables: readonly Drawable[],
	frame: Frame,
	room: Room
): Drawn[] {
	const named = new Map<string, Named>();
	for (const drawable of drawables) {
		const label = labelOf(values, drawable, Infinity);
		if (!label) continue;
		const { text } = label.lines[0]!;
		const lines = clipped(drawable.geometry, frame, 0);
		const known = named.get(text);
		if (known) known.lines.push(...lines);
		else named.set(text, { drawable, label, lines });
	}
	return [...named.values()].flatMap(({ drawable, label, lines }, order) => {
		const spacing = values.number('symbol-spacing', drawable);
		const mostBend = Math.min(sharpest, values.number('text-max-angle', drawable));
		const stretches = chained(lines).flatMap((line) => {
			const count = Math.max(1, Math.floor(lengthOf(line) / spacing));
			const length = lengthOf(line) / count;
			return Array.from({ length: count }, (_, part) => ({ line, from: part * length, length }));
		});
		const courses = stretches.flatMap(({ line, from, length }) => {
			const found = startsIn(from, length, label)
				.map((start) => courseFrom(values, drawable, line, start, label))
				.filter(({ bend }) => bend <= mostBend)
				.sort((one, other) => one.bend - other.bend)
				.find(({ boxes }) => room.fits(boxes));
			if (found) room.take(found.boxes);
			return found ? [found] : [];
		});
		return courses.map(({ foot }, index) => written(label, foot, `name-${order}-${index}`));
	});
}

/** Where a name may begin in a stretch of a line: in its middle, or else not far from there. */
function startsIn(from: number, length: number, { width, size }: Label): number[] {
	const spare = length - width;
	if (spare < 0) return [];
	const strides = Math.floor(spare / 2 / size);
	return Array.from({ length: 2 * strides + 1 }, (_, index) => {
		const away = Math.ceil(index / 2) * (index % 2 ? 1 : -1);
		return from + spare / 2 + away * size;
	});
}

/**
 * The foot of a name that begins there, the room it takes, and how much it bends, in degrees and coarsely: of two that
 * bend alike, the one nearer to the middle is better.
 */
function courseFrom(
	values: Values,
	drawable: Drawable,
	line: readonly Point[],
	start: number,
	{ width, size }: Label
): { foot: Point[]; boxes: Box[]; bend: number } {
	const count = Math.ceil(width / (strideEm * size));
	const points = Array.from({ length: count + 1 }, (_, index) =>
		pointAlong(line, start + (index * width) / count)
	);
	const course = evened(evened(evened(points)));
	if (course.at(-1)!.x < course[0]!.x) course.reverse();
	const bend = Math.ceil(sharpestBend(course) / coarse) * coarse;
	const [, down = 0] = values.list<number>('text-offset', drawable);
	const padding = values.number('text-padding', drawable);
	const boxes = offset(course, down * size).map((point) => around(point, size / 2 + padding));
	const foot = [...offset(course, (down + footEm) * size)];
	const last = foot.slice(-2);
	const missing = Math.max(0, width - lengthOf(foot)) + spareEm * size;
	const end = pointAlong(last, lengthOf(last) + missing);
	return { foot: [...foot.slice(0, -1), end], boxes, bend };
}

/** A line with less of its small bends. */
function evened(line: readonly Point[]): Point[] {
	return line.map((point, index) => {
		const [before, after] = [line[index - 1], line[index + 1]];
		if (!before || !after) return { x: point.x, y: point.y };
		return {
			x: (before.x + 2 * point.x + after.x) / 4,
			y: (before.y + 2 * point.y + after.y) / 4
		};
	});
}

/** The most that a line turns within three of its strides, in degrees. */
function sharpestBend(line: readonly Point[]): number {
	const angles = line
		.slice(1)
		.map((point, index) => Math.atan2(point.y - line[index]!.y, point.x - line[index]!.x));
	const bends = angles.slice(1).map((angle, index) => {
		const bend = Math.abs(angle - angles[index]!) * (180 / Math.PI);
		return Math.min(bend, 360 - bend);
	});
	return Math.max(0, ...bends.map((bend, index) => bend + (bends[index + 1] ?? 0)));
}

function written({ lines: [line], attributes }: Label, foot: readonly Point[], id: string): Drawn {
	const course = element('defs', {}, element('path', { id, d: pathOf([foot]) }));
	const letters = element('textPath', { href: `#${id}` }, escaped(line!.text));
	const fitted = { textLength: line!.width, lengthAdjust: 'spacingAndGlyphs' };
	return { attributes, content: course + element('text', fitted, letters) };
}
