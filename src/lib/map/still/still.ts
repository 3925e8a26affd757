import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, GeoJSON } from 'geojson';
import type { Palette } from '../../theme/palette';
import type { Mark } from '../marks';
import { drawAreas, type Drawing } from './areas';
import { drawDiscs } from './discs';
import { writeCredits } from './credits';
import type { Frame } from './ground';
import { family } from './lettering';
import { Room } from './room';
import { drawLines } from './strokes';
import { element, escaped } from './svg';
import { drawSymbols } from './symbols';
import { keeps, Values, type Drawable } from './values';

/** What a picture takes besides the style. */
export interface Given extends Frame {
	/** The GeoJSON that the style names by an address, by that address. */
	files: Readonly<Record<string, GeoJSON>>;
	/** The marks that the style may ask for. */
	pictures: Readonly<Record<string, Mark>>;
	/** What is lit, by the id of its features. */
	lit?: ReadonlySet<string>;
	/** What the picture shows, in a few words. */
	title: string;
	/** Whose work is drawn. */
	credits: readonly string[];
	/** The colours that the style is made of. */
	palette: Pick<Palette, 'quiet' | 'land'>;
}

interface Layered {
	layer: LayerSpecification;
	values: Values;
	drawables: Drawable[];
}

/**
 * The map as a picture: the same style that the live map draws, as SVG. It needs no browser; letters, which nobody can
 * measure here, are as wide as the face of the atlas makes them, and labels that would collide are left out.
 */
export function drawStill(style: StyleSpecification, given: Given): string {
	const { camera, size, pictures } = given;
	const room = new Room(size);
	const credits = writeCredits(given.credits, size, given.palette, room);
	const layered = style.layers
		.filter((layer) => isShown(layer, camera.zoom))
		.map((layer) => ({
			layer,
			values: new Values(layer, camera.zoom),
			drawables: drawablesOf(layer, style, given)
		}));
	const drawings = layered
		.toReversed()
		.map((each) => draw(each, given, room, pictures))
		.toReversed();
	const ground = drawings.findLastIndex(({ covers }) => covers);
	const { width, height } = size;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			'font-family': family,
			'stroke-linejoin': 'round'
		},
		[
			element('title', {}, escaped(given.title)),
			...drawings.slice(Math.max(0, ground)).map(({ svg }) => svg),
			credits
		].join('')
	);
}

function draw(
	{ layer, values, drawables }: Layered,
	frame: Frame,
	room: Room,
	pictures: Given['pictures']
): Drawing {
	switch (layer.type) {
		case 'background': {
			const { colour: fill } = values.colour('background-color');
			return { svg: element('rect', { ...frame.size, fill }), covers: true };
		}
		case 'fill':
			return drawAreas(values, drawables, frame);
		case 'line':
			return drawLines(values, drawables, frame);
		case 'circle':
			return drawDiscs(values, drawables, frame);
		case 'symbol':
			return drawSymbols(values, drawables, frame, room, pictures);
		default:
			throw new Error(`A still picture has no way to draw the layer “${layer.id}”: ${layer.type}.`);
	}
}

function isShown({ minzoom = 0, maxzoom = Infinity }: LayerSpecification, zoom: number): boolean {
	return zoom >= minzoom && zoom < maxzoom;
}

function drawablesOf(
	layer: LayerSpecification,
	{ sources }: StyleSpecification,
	given: Given
): Drawable[] {
	if (layer.type === 'background') return [];
	const source = sources[layer.source];
	if (source?.type !== 'geojson') return [];
	const { data, promoteId } = source;
	const isKept = keeps(layer.filter, given.camera.zoom);
	return featuresOf(typeof data === 'string' ? given.files[data] : data)
		.map(({ properties, geometry }): Drawable => {
			const id = typeof promoteId === 'string' && properties?.[promoteId];
			const lit = Boolean(id && given.lit?.has(String(id)));
			return { properties: properties ?? {}, geometry, state: { lit } };
		})
		.filter(isKept);
}

function featuresOf(data: GeoJSON | undefined): Feature[] {
	if (data?.type === 'FeatureCollection') return data.features;
	return data?.type === 'Feature' ? [data] : [];
}
