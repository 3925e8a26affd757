import type { Palette } from '../../theme/palette';
import type { Size } from '../placing';
import { broken } from './lettering';
import { widthOf } from './letter-widths';
import { padded, type Room } from './room';
import { element, escaped } from './svg';

const letters = { size: 7, leading: 9, margin: 5 };

/** Whose work is drawn, in small letters at the lower right, where nothing else shall be written. */
export function writeCredits(
	credits: readonly string[],
	{ width, height }: Size,
	{ quiet, land }: Pick<Palette, 'quiet' | 'land'>,
	room: Room
): string {
	const { size, leading, margin } = letters;
	const measured = (text: string) => size * widthOf(text, false);
	const lines = broken(credits.join(', '), width - 2 * margin, measured);
	const [right, bottom] = [width - margin, height - margin];
	const left = right - Math.max(0, ...lines.map(measured));
	const top = bottom - lines.length * leading;
	if (credits.length) room.take([padded({ left, top, right, bottom }, 2)]);
	const written = lines.map((text, index) =>
		element(
			'text',
			{ x: right, y: bottom - (lines.length - index - 1) * leading - 2 },
			escaped(text)
		)
	);
	return element(
		'g',
		{
			'font-size': size,
			'text-anchor': 'end',
			fill: quiet,
			stroke: land,
			'stroke-width': 2,
			'paint-order': 'stroke'
		},
		written.join('')
	);
}
