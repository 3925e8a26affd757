import type { Precision } from '../model/records';
import { depthIn, outlines, type Outline } from './outlines';

export type Shape = Outline | 'dot' | 'ring';

/** How a point is marked: radius and width of the line in pixels (0: filled), opacity from 0 to 1. */
export interface Mark {
	shape: Shape;
	radius: number;
	line: number;
	opacity: number;
	/** In the legend, where marks that look the same share a line. */
	title: string;
}

/** One mark for each precision: what is no point gets no dot. Paint and legend are made of these. */
export const marks: Record<Precision, Mark> = {
	site: { shape: 'diamond', radius: 6, line: 0, opacity: 1, title: 'Site' },
	settlement: { shape: 'dot', radius: 4.5, line: 0, opacity: 1, title: 'Settlement' },
	district: { shape: 'ring', radius: 5.5, line: 2, opacity: 1, title: 'District' },
	region: { shape: 'ring', radius: 3.5, line: 1.2, opacity: 0.6, title: 'Region' },
	country: {
		shape: 'ring',
		radius: 3.5,
		line: 1.2,
		opacity: 0.6,
		title: 'Country'
	}
};

/** An area is named like one, in spaced italics. */
export const isArea = (precision: Precision): boolean =>
	precision === 'country' || precision === 'region';

/** Pixels of a picture for each pixel on the map. */
export const pictureRatio = 2;
const marginPx = 2;

/** An image as MapLibre takes it: the distance to the mark's edge, in the alpha of each pixel. */
export interface Picture {
	width: number;
	height: number;
	data: Uint8Array;
}

/** Draws a mark as a signed distance field, which takes any colour and a halo. */
export function pictureOf({ shape, radius, line }: Mark): Picture {
	const size = 2 * pictureRatio * Math.ceil(radius + line / 2 + marginPx);
	const data = new Uint8Array(size * size * 4);
	for (let row = 0; row < size; row++)
		for (let column = 0; column < size; column++) {
			const [x, y] = [column, row].map((at) => (at + 0.5 - size / 2) / pictureRatio);
			const inside = depth(shape, radius, line, x!, y!) * pictureRatio;
			data[(row * size + column) * 4 + 3] = Math.max(0, Math.min(255, 191.25 + inside * 32));
		}
	return { width: size, height: size, data };
}

/** Pixels from a point to the nearest edge of the shape; negative outside. */
function depth(shape: Shape, radius: number, line: number, x: number, y: number): number {
	const round = shape === 'dot' || shape === 'ring';
	const filled = round ? radius - Math.hypot(x, y) : depthIn(outlines[shape], radius, x, y);
	return line ? line / 2 - Math.abs(filled) : filled;
}
