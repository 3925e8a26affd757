import type { Drawing } from './areas';
import { pointsIn, type Frame } from './ground';
import { element, grouped, short } from './svg';
import type { Drawable, Values } from './values';

/** The discs of a layer, with their edges. */
export function drawDiscs(values: Values, drawables: readonly Drawable[], frame: Frame): Drawing {
	const drawn = drawables.flatMap((drawable) => {
		const [fill, edge] = ['circle', 'circle-stroke'].map((part) => {
			const { colour, opacity } = values.colour(`${part}-color`, drawable);
			return { colour, opacity: opacity * values.number(`${part}-opacity`, drawable) };
		});
		const width = values.number('circle-stroke-width', drawable);
		const radius = values.number('circle-radius', drawable);
		if (!fill!.opacity && !(edge!.opacity && width)) return [];
		const attributes = {
			fill: fill!.opacity ? fill!.colour : 'none',
			'fill-opacity': fill!.opacity,
			...(width && {
				stroke: edge!.colour,
				'stroke-width': width,
				'stroke-opacity': edge!.opacity
			})
		};
		const points = pointsIn(drawable.geometry, frame, radius + width);
		const content = points
			.map(({ x, y }) =>
				element('circle', { cx: short(x), cy: short(y), r: short(radius + width / 2) })
			)
			.join('');
		return content ? [{ attributes, content }] : [];
	});
	return { svg: grouped(drawn) };
}
