import type { Point, Size } from '../placing';
import { clipped, type Frame } from './ground';
import { simplified } from './lines';
import { element, pathOf } from './svg';
import type { Drawable, Values } from './values';

/** How far areas reach beyond the picture's edges, so that none is seen to end there. */
const beyond = 2;
/** As finely as MapLibre draws, in pixels; areas that meet may then gape by twice as much, which their edge closes. */
const detail = 0.375;

/** A layer as it is drawn. */
export interface Drawing {
	svg: string;
	/** Whether nothing below it is seen. */
	covers?: boolean;
}

/** The areas of a layer; those of one colour are one path, so that no seam is seen between them. */
export function drawAreas(values: Values, drawables: readonly Drawable[], frame: Frame): Drawing {
	const looks = new Map<string, { fill: string; opacity: number; rings: Point[][] }>();
	let covers = false;
	for (const drawable of drawables) {
		const { colour: fill, opacity: firm } = values.colour('fill-color', drawable);
		const opacity = firm * values.number('fill-opacity', drawable);
		const rings = clipped(drawable.geometry, frame, beyond).map((ring) => simplified(ring, detail));
		covers ||= opacity === 1 && rings.length === 1 && isWhole(rings[0]!, frame.size);
		const look = looks.get(fill + opacity);
		if (look) look.rings.push(...rings);
		else looks.set(fill + opacity, { fill, opacity, rings });
	}
	const paths = [...looks.values()].map(({ fill, opacity, rings }) =>
		element('path', {
			fill,
			'fill-opacity': opacity === 1 ? undefined : opacity,
			'fill-rule': 'evenodd',
			...(opacity === 1 && { stroke: fill, 'stroke-width': 2 * detail }),
			d: pathOf(rings, true)
		})
	);
	return { svg: paths.join(''), covers };
}

/** Whether a ring goes around all that is seen: from corner to corner of the picture. */
function isWhole(ring: readonly Point[], { width, height }: Size): boolean {
	const corners = ring.filter(({ x, y }) => (x < 0 || x > width) && (y < 0 || y > height));
	const different = new Set(corners.map(({ x, y }) => `${x} ${y}`));
	return ring.length === corners.length && different.size === 4;
}
