import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

export const get = (property: string): ExpressionSpecification => ['get', property];

/** The value of the branch that a feature's property names, or the fallback. */
export function choose<T extends string | number | boolean = never>(
	property: string,
	branches: readonly (readonly [label: string | string[], value: T | ExpressionSpecification])[],
	fallback: T | ExpressionSpecification
): T | ExpressionSpecification {
	const [first, ...rest] = branches;
	if (!first) return fallback;
	return ['match', get(property), ...first, ...rest.flat(1), fallback] as ExpressionSpecification;
}

/** Keeps the features from their whole zoom on, by id; never those without one. */
export function appearing(zooms: ReadonlyMap<string, number>): boolean | ExpressionSpecification {
	const ids: string[][] = [];
	for (const [id, zoom] of zooms) (ids[zoom] ??= []).push(id);
	const branches = ids.flatMap((each, zoom) => (each ? [[each, zoom] as const] : []));
	const from = choose<number>('id', branches, neverZoom);
	return zooms.size > 0 && ['<=', from as ExpressionSpecification, ['zoom']];
}
const neverZoom = 99;

/** Keeps the features with one of these ids: a hash look-up, however many there are. */
export function among(ids: readonly string[]): boolean | ExpressionSpecification {
	return ids.length ? ['match', get('id'), [...ids], true, false] : false;
}

const enlargementAtZoom22 = 2 ** 22;

/** A radius true to scale, of a property that holds it in pixels at zoom 0. */
export const trueToScale = (property: string): ExpressionSpecification => [
	'interpolate',
	['exponential', 2],
	['zoom'],
	0,
	['number', get(property)],
	22,
	['*', ['number', get(property)], enlargementAtZoom22]
];
