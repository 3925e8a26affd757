import { createExpression, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Atlas, PlaceFeature, RouteFeature } from '../model/atlas';
import { precisions } from '../model/records';
import { palettes } from '../theme/palette';
import { faces } from './lettering';
import { crowded, type Scene } from './scene';
import { composeStyle } from './style';

/** A made-up atlas and its style, for tests. */
const saying = { excerpt: 'gazette/one', themes: ['trade'], source: 'gazette', spans: [] };
export const files = {
	geo: '/geo',
	fonts: Object.fromEntries(Object.values(faces).map((face) => [face, `/${face}.woff2`]))
};

export function place(id: string, rest: Partial<PlaceFeature> = {}): PlaceFeature {
	return {
		ref: `places/${id}`,
		name: id,
		precision: 'settlement',
		coordinates: [10, 50],
		theme: 'trade',
		sayings: [saying],
		...rest
	};
}

export function route(id: string): RouteFeature {
	return {
		ref: `routes/${id}`,
		name: id,
		carries: 'goods',
		standing: 'stated',
		bases: ['traced'],
		bounds: [9, 49, 11, 51],
		theme: 'crafts',
		sayings: [saying]
	};
}

export const atlas: Atlas = {
	themes: [
		{ id: 'trade', title: 'Trade' },
		{ id: 'crafts', title: 'Crafts' }
	],
	sources: [{ id: 'gazette', label: 'Gazette' }],
	view: { center: [10, 50], zoom: 5 },
	places: [
		...precisions.map((precision, index) =>
			place(precision, { precision, coordinates: [-100 + 40 * index, 0] })
		),
		place('harbour', { accuracyKm: 3 }),
		place('mole', { coordinates: [10, 50.001], sayings: [] })
	],
	routes: [route('north-line'), route('ferry')],
	moments: []
};
export const everything = [...atlas.places, ...atlas.routes].map(({ ref }) => ref);

export function compose(scene: Partial<Scene> = {}) {
	return composeStyle(
		crowded({ atlas, seen: new Set(everything), neighbours: [], ...scene }),
		palettes.light,
		files
	);
}

export function layer(id: string, scene: Partial<Scene> = {}) {
	const found = compose(scene).layers.find((each) => each.id === id);
	if (!found || found.type === 'background') throw new Error(`no layer ${id}`);
	return found as Exclude<LayerSpecification, { type: 'background' }> & {
		paint: Record<string, unknown>;
		layout: Record<string, unknown>;
	};
}

/** What an expression of the style comes to for a feature. */
export function painted(value: unknown, properties: Record<string, unknown>, zoom = 7): unknown {
	const read = createExpression(value as never, 'layers[0].paint.line-width');
	if (read.result === 'error') throw new Error(JSON.stringify(read.value));
	return read.value.evaluate({ zoom }, { type: 'LineString', properties } as never);
}
