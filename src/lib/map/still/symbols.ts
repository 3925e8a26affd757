import type { Mark } from '../marks';
import type { Point } from '../placing';
import type { Drawing } from './areas';
import { pointsIn, type Frame } from './ground';
import { placesOf } from './label-places';
import { footEm, labelOf, type Label } from './lettering';
import { marksAlong } from './marks-along';
import { namesAlong } from './names-along';
import { around, padded, type Room } from './room';
import { stampOf } from './stamps';
import { element, escaped, grouped, type Drawn } from './svg';
import type { Drawable, Values } from './values';

type Pictures = Readonly<Record<string, Mark>>;

/** The marks and labels of a layer. To be called for the uppermost layer first: what comes first has the room. */
export function drawSymbols(
	values: Values,
	drawables: readonly Drawable[],
	frame: Frame,
	room: Room,
	pictures: Pictures
): Drawing {
	const key = (drawable: Drawable) => values.number('symbol-sort-key', drawable);
	const sorted = drawables.toSorted((one, other) => key(one) - key(other));
	const isAlong = values.text('symbol-placement') === 'line';
	const drawn = isAlong
		? [
				...sorted.flatMap((drawable) => marksAlong(values, drawable, frame, pictures)),
				...namesAlong(values, sorted, frame, room)
			]
		: sorted.flatMap((drawable) => symbolAt(values, drawable, frame, room, pictures));
	return { svg: grouped(drawn) };
}

function symbolAt(
	values: Values,
	drawable: Drawable,
	frame: Frame,
	room: Room,
	pictures: Pictures
): Drawn[] {
	const mark = pictures[values.text('icon-image', drawable)];
	const label = labelOf(values, drawable);
	return pointsIn(drawable.geometry, frame, 0).flatMap((at) => {
		const stamp = mark && stampOf(values, drawable, mark, at);
		if (stamp) room.take([around(at, stamp.radius)]);
		const set = label && setLabel(values, drawable, at, label, room);
		return [...(stamp ? [stamp] : []), ...(set ? [set] : [])];
	});
}

/** A label at the first of its places that has room; undefined where none has. */
function setLabel(
	values: Values,
	drawable: Drawable,
	at: Point,
	label: Label,
	room: Room
): Drawn | undefined {
	const padding = values.number('text-padding', drawable);
	const places = placesOf(values, drawable, at, label);
	const isAlways = values.text('text-overlap', drawable) === 'always';
	const place =
		places.find(({ box }) => room.fits([padded(box, padding)])) ??
		(isAlways ? places[0] : undefined);
	if (!place) return;
	room.take([padded(place.box, padding)]);
	const { box, across } = place;
	const lines = label.lines.map(({ text, width }, index) =>
		element(
			'text',
			{
				x: box.left + across * label.width,
				y: box.top + (index + 0.5) * label.leading + footEm * label.size,
				textLength: width,
				lengthAdjust: 'spacingAndGlyphs'
			},
			escaped(text)
		)
	);
	const anchor = ({ 0.5: 'middle', 1: 'end' } as Record<number, string>)[across];
	return { attributes: { ...label.attributes, 'text-anchor': anchor }, content: lines.join('') };
}
