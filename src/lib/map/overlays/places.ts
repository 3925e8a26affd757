import type {
	ExpressionFilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Atlas } from '../../model/atlas';
import { themeColour, type Palette } from '../../theme/palette';
import { among, choose, get } from '../expressions';
import { backOpacity, focusOf, isDrawn, type Overlay } from '../scene';
import { collectPlaces } from '../place-features';
import { placeMark, placeName } from '../place-symbols';

const source = 'places';
const enlargementAtZoom22 = 2 ** 22;

export const places: Overlay = {
	id: 'places',
	draw(scene, palette) {
		const { atlas, selected = '' } = scene;
		const focus = focusOf(scene);
		const drawn = atlas.places.map(({ ref }) => ref).filter((ref) => isDrawn(scene, ref));
		const rest = drawn.filter((ref) => !focus.has(ref));
		const only = (refs: string[]) => refs.length === atlas.places.length || among(refs);
		const opacity = focus.size ? backOpacity : 1;
		const colour = colourOf(atlas, palette);
		const near = among([...focus].filter((ref) => ref !== selected));
		const one = among([selected]);
		const layers: LayerSpecification[] = [
			accuracy(only(drawn), colour, opacity),
			{ ...symbol('label', only(rest)), ...placeName(palette, 'regular', opacity) },
			{ ...symbol('mark', only(rest)), ...placeMark(palette, colour, opacity) },
			{ ...symbol('neighbour-label', near), ...placeName(palette, 'strong', 1) },
			{ ...symbol('neighbour-mark', near), ...placeMark(palette, colour, 1, 1.15) },
			spot(one, palette),
			{
				...symbol('selected-label', one),
				...placeName(palette, 'strong', 1, { offset: 1.3, overlap: 'always' })
			},
			{ ...symbol('selected-mark', one), ...placeMark(palette, colour, 1, 1.3) }
		];
		return {
			sources: { [source]: { type: 'geojson', data: collectPlaces(atlas.places) } },
			layers
		};
	}
};

const symbol = (part: string, filter: ExpressionFilterSpecification) =>
	({ id: `places-${part}`, type: 'symbol', source, filter }) as const;

function colourOf({ themes }: Atlas, palette: Palette) {
	return choose<string>(
		'theme',
		themes.map(({ id }, index) => [id, themeColour(palette, index)]),
		palette.quiet
	);
}

/** A soft disc, true to scale, within which the place lies. */
function accuracy(
	shown: ExpressionFilterSpecification,
	colour: ReturnType<typeof colourOf>,
	opacity: number
): LayerSpecification {
	const ring = get('ring');
	return {
		id: 'places-accuracy',
		type: 'circle',
		source,
		filter: ['all', ['>', ring, 0], shown],
		paint: {
			'circle-radius': [
				'interpolate',
				['exponential', 2],
				['zoom'],
				0,
				ring,
				22,
				['*', ring, enlargementAtZoom22]
			],
			'circle-color': colour,
			'circle-opacity': 0.1 * opacity,
			'circle-stroke-color': colour,
			'circle-stroke-width': 1,
			'circle-stroke-opacity': 0.4 * opacity
		}
	};
}

/** What is selected wears a ring as well as its name. */
function spot(filter: ExpressionFilterSpecification, palette: Palette): LayerSpecification {
	return {
		id: 'places-selected',
		type: 'circle',
		source,
		filter,
		paint: {
			'circle-radius': 13,
			'circle-color': palette.raised,
			'circle-opacity': 0.8,
			'circle-stroke-color': palette.ink,
			'circle-stroke-width': 1.5
		}
	};
}
