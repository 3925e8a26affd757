import type { Mark } from '../marks';
import { outlines } from '../outlines';
import type { Point } from '../placing';
import { element, short, type Attributes, type Drawn } from './svg';
import type { Drawable, Values } from './values';

/** A mark on the picture, and how far it reaches from its point. */
export interface Stamp extends Drawn {
	radius: number;
}

/**
 * The mark of a feature, drawn as a shape.
 *
 * @param degrees how far it is turned clockwise
 */
export function stampOf(
	values: Values,
	drawable: Drawable,
	mark: Mark,
	at: Point,
	degrees = 0
): Stamp | undefined {
	const { colour, opacity: firm } = values.colour('icon-color', drawable);
	const opacity = firm * values.number('icon-opacity', drawable);
	const scale = values.number('icon-size', drawable);
	const halo = values.number('icon-halo-width', drawable);
	const halves = values.colour('icon-halo-color', drawable);
	if (!opacity || !scale) return;
	const [aside = 0, below = 0] = values
		.list<number>('icon-offset', drawable)
		.map((px) => px * scale);
	const turned = (degrees * Math.PI) / 180;
	const place = {
		x: at.x + aside * Math.cos(turned) - below * Math.sin(turned),
		y: at.y + aside * Math.sin(turned) + below * Math.cos(turned)
	};
	const shape = shapeOf(mark, mark.radius * scale, place, turned);
	const line = mark.line * scale;
	const content = line
		? (halo ? shape({ stroke: halves.colour, 'stroke-width': line + 2 * halo }) : '') +
			shape({ stroke: colour, 'stroke-width': line })
		: shape({});
	return {
		attributes: {
			...(line
				? { fill: 'none' }
				: {
						fill: colour,
						...(halo && {
							stroke: halves.colour,
							'stroke-width': 2 * halo,
							'paint-order': 'stroke'
						})
					}),
			opacity: opacity === 1 ? undefined : opacity
		},
		content,
		radius: mark.radius * scale + line / 2
	};
}

/** The shape of a mark as an element that takes further attributes. */
function shapeOf({ shape }: Mark, radius: number, at: Point, turned: number) {
	if (shape === 'dot' || shape === 'ring')
		return (attributes: Attributes) =>
			element('circle', { cx: at.x, cy: at.y, r: radius, ...attributes });
	const corners = outlines[shape].map(([x, y]) => {
		const right = at.x + radius * (x * Math.cos(turned) - y * Math.sin(turned));
		const down = at.y + radius * (x * Math.sin(turned) + y * Math.cos(turned));
		return `${short(right)},${short(down)}`;
	});
	return (attributes: Attributes) =>
		element('polygon', { points: corners.join(' '), ...attributes });
}
