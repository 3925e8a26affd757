import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The faces of the map's lettering: names that the style's `font-faces` must declare. */
export const faces = { regular: 'Regular', italic: 'Italic', strong: 'Strong' } as const;
export type Face = keyof typeof faces;

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** A label's face, size in pixels, and letter-spacing in ems. */
export function lettering(face: Face, size: Layout['text-size'], spacing = 0): Layout {
	return {
		'text-font': [faces[face]],
		'text-size': size,
		'text-letter-spacing': spacing,
		'text-line-height': 1.1,
		'text-max-width': 8
	};
}

/** A seam in the colour of the ground that keeps letters legible on lines. */
export const halo = (ground: string) => ({
	'text-halo-color': ground,
	'text-halo-width': 1.4
});
