import { faces } from '../lettering';
import type { Attributes } from './svg';
import type { Drawable, Values } from './values';
import { widthOf } from './letter-widths';

/** A label as it is set: its lines, and how large they are together, in pixels. */
export interface Label {
	lines: { text: string; width: number }[];
	size: number;
	/** From one line to the next. */
	leading: number;
	width: number;
	height: number;
	attributes: Attributes;
}

/** How far below the middle of capitals their foot is, in ems. */
export const footEm = 0.35;

/** A picture in a page cannot fetch a face: it is set in the first of these that the reader has. */
export const family = "'IBM Plex Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/**
 * The label of a feature by the values of its layer; undefined without text.
 *
 * @param mostEm how wide a line of it may be, in ems; left out: as its layer says
 */
export function labelOf(
	values: Values,
	drawable: Drawable,
	mostEm = values.number('text-max-width', drawable)
): Label | undefined {
	const text = values.text('text-field', drawable).trim();
	const size = values.number('text-size', drawable);
	const { colour, opacity: firm } = values.colour('text-color', drawable);
	const opacity = firm * values.number('text-opacity', drawable);
	if (!text || !opacity) return;
	const [face = faces.regular] = values.list<string>('text-font', drawable);
	const spacing = values.number('text-letter-spacing', drawable);
	const measured = (part: string) =>
		size * (widthOf(part, face === faces.strong) + spacing * part.length);
	const lines = broken(text, mostEm * size, measured).map((line) => ({
		text: line,
		width: measured(line)
	}));
	const leading = values.number('text-line-height', drawable) * size;
	const halo = values.number('text-halo-width', drawable);
	return {
		lines,
		size,
		leading,
		width: Math.max(...lines.map(({ width }) => width)),
		height: lines.length * leading,
		attributes: {
			'font-size': size,
			'letter-spacing': spacing ? spacing * size : undefined,
			'font-weight': face === faces.strong ? 600 : undefined,
			'font-style': face === faces.italic ? 'italic' : undefined,
			fill: colour,
			opacity: opacity === 1 ? undefined : opacity,
			...(halo && {
				stroke: values.colour('text-halo-color', drawable).colour,
				'stroke-width': 2 * halo,
				'paint-order': 'stroke'
			})
		}
	};
}

/** As few lines as may be, of about the same length: none is wider than so many pixels, unless a word is. */
export function broken(text: string, most: number, measured: (text: string) => number): string[] {
	const words = text.split(/\s+/);
	const count = Math.ceil(measured(text) / most);
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		const before = lines.slice(0, -1).join(' ');
		// A word goes to the line in which its middle would lie if all lines were as long.
		const middle = measured(`${before} ${longer}`) - measured(word) / 2;
		const isOver = middle > (measured(text) * lines.length) / count || measured(longer) > most;
		if (lines.length && !isOver) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
