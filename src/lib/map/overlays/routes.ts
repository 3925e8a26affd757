import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { themeColour, type Palette } from '../../theme/palette';
import { among, choose, get } from '../expressions';
import { halo, lettering } from '../lettering';
import { isLit, litSources } from '../lighting';
import { backOpacity, focusOf, isDrawn, type Overlay, type Scene } from '../scene';
import { legCap, legColour, legDash, widths } from '../strokes';

const source = litSources.routes;
type Paint = NonNullable<LineLayerSpecification['paint']>;

/** All legs of all routes are one source, and every layer draws all routes that look alike. */
export const routes: Overlay = {
	id: 'routes',
	draw(scene, palette, geo) {
		const drawn = scene.atlas.routes.map(({ ref }) => ref).filter((ref) => isDrawn(scene, ref));
		const [focus, one] = [focusOf(scene), scene.selected ?? ''];
		const near = drawn.filter((ref) => focus.has(ref) && ref !== one);
		const rest = drawn.filter((ref) => !focus.has(ref) && ref !== one);
		// What is there to compare stands back until it is looked at.
		const compared = scene.atlas.routes.filter(({ context }) => context).map(({ ref }) => ref);
		const isCompared = choose<boolean>('id', compared.length ? [[compared, true]] : [], false);
		const opacity: Opacity = focus.size ? backOpacity : ['case', isCompared, backOpacity, 1];
		const colour = colourOf(scene, palette);
		const layers: LayerSpecification[] = [
			casing('lit', drawn, {
				'line-color': palette.mark,
				'line-width': widths.plain + widths.lit,
				'line-opacity': ['case', isLit, 1, 0]
			}),
			casing('casing', [one], {
				'line-color': colour,
				'line-width': widths.selected + widths.casing,
				'line-opacity': 0.25
			}),
			line('line', rest, { 'line-width': widths.plain, 'line-opacity': opacity }, colour),
			line('neighbour-line', near, { 'line-width': widths.neighbour }, colour),
			line('selected-line', [one], { 'line-width': widths.selected }, colour),
			casing('hit', drawn, { 'line-width': widths.hit, 'line-opacity': 0 }),
			label('label', [...rest, ...near], 'regular', colour, opacity, palette),
			label('selected-label', [one], 'strong', colour, 1, palette)
		];
		return {
			sources: {
				[source]: { type: 'geojson', data: `${geo}/lines.geojson`, promoteId: 'id' }
			},
			layers
		};
	}
};

type Colour = string | ExpressionSpecification;
type Opacity = number | ExpressionSpecification;

function colourOf({ atlas }: Scene, palette: Palette): Colour {
	return choose<string>(
		'id',
		atlas.routes.map(({ ref, theme }) => {
			const index = atlas.themes.findIndex(({ id }) => id === theme);
			return [ref, index < 0 ? palette.quiet : themeColour(palette, index)];
		}),
		palette.quiet
	);
}

function casing(part: string, refs: string[], paint: Paint): LineLayerSpecification {
	return {
		id: `routes-${part}`,
		type: 'line',
		source,
		filter: among(refs),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint
	};
}

function line(part: string, refs: string[], paint: Paint, colour: Colour): LineLayerSpecification {
	return {
		...casing(part, refs, {
			'line-color': legColour(colour),
			'line-dasharray': legDash(),
			...paint
		}),
		layout: { 'line-cap': legCap(), 'line-join': 'round' }
	};
}

function label(
	part: string,
	refs: string[],
	face: 'regular' | 'strong',
	colour: Colour,
	opacity: Opacity,
	palette: Palette
): LayerSpecification {
	return {
		id: `routes-${part}`,
		type: 'symbol',
		source,
		filter: among(refs),
		layout: {
			...lettering(face, 11.5, 0.02),
			'text-field': get('title'),
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-max-angle': 60,
			'text-offset': [0, -0.9]
		},
		paint: { 'text-color': colour, 'text-opacity': opacity, ...halo(palette.land) }
	};
}
