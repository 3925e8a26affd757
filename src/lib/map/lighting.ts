import type { Map } from 'maplibre-gl';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Reference } from '../model/records';

/**
 * What is lit is no part of the style's value: composing and comparing a style takes longer than a pointer rests. It is
 * a state of features, which needs nothing laid out anew.
 */
export const litSources = { places: 'places', routes: 'routes' } as const;

/** Whether the feature that is painted is lit. */
export const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];

/** Lights these features, and puts out any other. */
export function light(map: Map, lit: ReadonlySet<Reference>): void {
	for (const source of Object.values(litSources)) {
		map.removeFeatureState({ source });
		for (const id of lit)
			if (id.startsWith(`${source}/`)) map.setFeatureState({ source, id }, { lit: true });
	}
}
