import type { Map } from 'maplibre-gl';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Reference } from '../model/records';

/**
 * What is lit is no part of the style's value: composing and comparing a style takes longer than a pointer rests. A
 * place is lit by the state of its feature and a route by a state of the style; neither needs anything laid out anew.
 */
export const lighting = { state: { lit: { default: [] } }, source: 'places' };

/** Whether the place that is painted is lit. */
export const placeIsLit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];

/** Whether a route is lit. */
export function routeIsLit(ref: Reference): ExpressionSpecification {
	return ['in', ref, ['array', ['global-state', 'lit']]];
}

/** Lights these features, and puts out any other. */
export function light(map: Map, lit: ReadonlySet<Reference>): void {
	const refs = [...lit];
	map.removeFeatureState({ source: lighting.source });
	for (const id of refs.filter((ref) => ref.startsWith('places/')))
		map.setFeatureState({ source: lighting.source, id }, { lit: true });
	map.setGlobalStateProperty(
		'lit',
		refs.filter((ref) => ref.startsWith('routes/'))
	);
}
