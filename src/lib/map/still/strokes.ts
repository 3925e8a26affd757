import type { Drawing } from './areas';
import { clipped, type Frame } from './ground';
import { offset, simplified } from './lines';
import { grouped, pathOf, short, type Attributes } from './svg';
import type { Drawable, Values } from './values';

/** How far lines reach beyond the picture's edges, so that no end of them is seen there. */
const beyond = 8;
/** As finely as MapLibre draws, in pixels. */
const detail = 0.375;

/** The lines of a layer, dashed, aside and hollow as it has them; what cannot be seen is left out. */
export function drawLines(values: Values, drawables: readonly Drawable[], frame: Frame): Drawing {
	const key = (drawable: Drawable) => values.number('line-sort-key', drawable);
	const drawn = drawables
		.toSorted((one, other) => key(one) - key(other))
		.flatMap((drawable) => {
			const attributes = lookOf(values, drawable);
			const width = values.number('line-width', drawable);
			if (!attributes || !width) return [];
			const lines = clipped(drawable.geometry, frame, beyond).map((line) =>
				simplified(line, detail)
			);
			const sides = sidesOf(values, drawable, width);
			const d = pathOf(sides.flatMap((px) => lines.map((line) => offset(line, px))));
			return d ? [{ attributes, content: `<path d="${d}"/>` }] : [];
		});
	return { svg: grouped(drawn) };
}

function lookOf(values: Values, drawable: Drawable): Attributes | undefined {
	const { colour, opacity: firm } = values.colour('line-color', drawable);
	const opacity = firm * values.number('line-opacity', drawable);
	if (!opacity) return;
	const width = values.number('line-width', drawable);
	const dash = values.list<number>('line-dasharray', drawable);
	const isDashed = dash.some((part, index) => index % 2 && part);
	return {
		fill: 'none',
		stroke: colour,
		'stroke-width': width,
		'stroke-opacity': opacity === 1 ? undefined : opacity,
		'stroke-dasharray': isDashed ? dash.map((part) => short(part * width)).join(' ') : undefined,
		'stroke-linecap': values.text('line-cap', drawable),
		'stroke-linejoin': values.text('line-join', drawable)
	};
}

/** How far to the right of its course a line is drawn, in pixels: a hollow one on both sides of its gap. */
function sidesOf(values: Values, drawable: Drawable, width: number): number[] {
	const aside = values.number('line-offset', drawable);
	const gap = values.number('line-gap-width', drawable);
	return gap ? [aside - (gap + width) / 2, aside + (gap + width) / 2] : [aside];
}
