import type { Point } from '../placing';
import type { Label } from './lettering';
import type { Box } from './room';
import type { Drawable, Values } from './values';

/** How far MapLibre sets a label nearer to a point above or below it, in ems: letters do not fill their line. */
const baselineEm = 7 / 24;

/** Which part of a label lies at its point, from 0 (left, top) to 1 (right, bottom). */
interface Anchor {
	across: number;
	down: number;
}

/** A place of a label: its box, and where in the box lines are aligned. */
export interface Placed {
	box: Box;
	across: number;
}

/** The places where a label may stand beside its point, the best first. */
export function placesOf(values: Values, drawable: Drawable, at: Point, label: Label): Placed[] {
	return offsetsOf(values, drawable).map(([name, [dx, dy]]) => {
		const anchor = anchorOf(name);
		const left = at.x + dx * label.size - anchor.across * label.width;
		const top = at.y + dy * label.size - anchor.down * label.height;
		const box = { left, top, right: left + label.width, bottom: top + label.height };
		return { box, across: anchor.across };
	});
}

/** Each anchor that is tried, and how far from the point it lies, in ems. */
function offsetsOf(values: Values, drawable: Drawable): [string, [number, number]][] {
	const given = values.anchors('text-variable-anchor-offset', drawable);
	if (given.length) return given.map(([name, [x, y]]) => [name, [x, y - nearer(anchorOf(name))]]);
	const variable = values.list<string>('text-variable-anchor', drawable);
	const names = variable.length ? variable : [values.text('text-anchor', drawable)];
	const radial = values.number('text-radial-offset', drawable);
	const [x = 0, y = 0] = values.list<number>('text-offset', drawable);
	return names.map((name) => [name, radial ? away(anchorOf(name), radial) : [x, y]]);
}

const nearer = ({ down }: Anchor) => (1 - 2 * down) * baselineEm;

function anchorOf(name: string): Anchor {
	const side = (before: string, after: string) =>
		name.includes(before) ? 0 : name.includes(after) ? 1 : 0.5;
	return { across: side('left', 'right'), down: side('top', 'bottom') };
}

/** As far from the point as asked, to the side that is opposite of the anchor. */
function away({ across, down }: Anchor, em: number): [number, number] {
	const [right, below] = [1 - 2 * across, 1 - 2 * down];
	const each = right && below ? em / Math.SQRT2 : em;
	return [right * each, below * each - nearer({ across, down })];
}
