import type { Mark } from '../marks';
import { clipped, type Frame } from './ground';
import { lengthOf, pointAlong } from './lines';
import { stampOf } from './stamps';
import type { Drawn } from './svg';
import type { Drawable, Values } from './values';

/** Marks at even distances along the lines of a feature. */
export function marksAlong(
	values: Values,
	drawable: Drawable,
	frame: Frame,
	pictures: Readonly<Record<string, Mark>>
): Drawn[] {
	const mark = pictures[values.text('icon-image', drawable)];
	const spacing = values.number('symbol-spacing', drawable);
	if (!mark) return [];
	return clipped(drawable.geometry, frame, 0).flatMap((line) => {
		const length = lengthOf(line);
		if (length < 2 * mark.radius) return [];
		const count = Math.max(1, Math.round(length / spacing));
		return Array.from({ length: count }, (_, index) => {
			const at = pointAlong(line, ((index + 0.5) * length) / count);
			return stampOf(values, drawable, mark, at, at.angle);
		}).filter((stamp) => stamp !== undefined);
	});
}
