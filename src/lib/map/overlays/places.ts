import type {
	ExpressionFilterSpecification,
	ExpressionSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Atlas } from '../../model/atlas';
import type { Reference } from '../../model/records';
import { themeColour, type Palette } from '../../theme/palette';
import { among, appearing, choose, get, trueToScale } from '../expressions';
import { halo, lettering } from '../lettering';
import { isLit, litSources } from '../lighting';
import { backOpacity, focusOf, isDrawn, type Overlay } from '../scene';
import { collectCounts, collectPlaces } from '../place-features';
import { placeMark, placeName } from '../place-symbols';

const source = litSources.places;
const countSource = `${source}-count`;

export const places: Overlay = {
	id: 'places',
	draw(scene, palette) {
		const { atlas, crowd, selected = '' } = scene;
		const focus = focusOf(scene);
		const withRoom = (shown: (ref: Reference) => boolean) =>
			appearing(new Map([...crowd.from].filter(([ref]) => ref !== selected && shown(ref))));
		const opacity = focus.size ? backOpacity : 1;
		const colour = colourOf(atlas, palette);
		const [rest, near] = [withRoom((ref) => !focus.has(ref)), withRoom((ref) => focus.has(ref))];
		const one = among([selected]);
		const drawn = atlas.places.map(({ ref }) => ref).filter((ref) => isDrawn(scene, ref));
		const layers: LayerSpecification[] = [
			accuracy(['any', one, appearing(crowd.from)], colour, opacity),
			glow(drawn.length === atlas.places.length || among(drawn), palette),
			{ ...symbol('label', rest), ...placeName(palette, 'regular', opacity) },
			{ ...symbol('mark', rest), ...placeMark(palette, colour, opacity) },
			{ ...symbol('neighbour-label', near), ...placeName(palette, 'strong', 1) },
			{ ...symbol('neighbour-mark', near), ...placeMark(palette, colour, 1, 1.15) },
			spot(one, palette),
			{
				...symbol('selected-label', one),
				...placeName(palette, 'strong', 1, { offset: 1.3, overlap: 'always' })
			},
			{ ...symbol('selected-mark', one), ...placeMark(palette, colour, 1, 1.3) },
			count(palette)
		];
		return {
			sources: {
				[source]: { type: 'geojson', data: collectPlaces(atlas.places), promoteId: 'id' },
				[countSource]: { type: 'geojson', data: collectCounts(atlas.places, crowd) }
			},
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
	return {
		id: 'places-accuracy',
		type: 'circle',
		source,
		filter: ['all', ['>', get('ring'), 0], shown],
		paint: {
			'circle-radius': trueToScale('ring'),
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

/** A bright disc under each place that is lit. */
function glow(filter: ExpressionFilterSpecification, palette: Palette): LayerSpecification {
	const shown: ExpressionSpecification = ['case', isLit, 1, 0];
	return {
		id: 'places-glow',
		type: 'circle',
		source,
		filter,
		paint: {
			'circle-radius': 10,
			'circle-color': palette.mark,
			'circle-opacity': shown,
			'circle-stroke-color': palette.ink,
			'circle-stroke-width': 1.2,
			'circle-stroke-opacity': shown
		}
	};
}

/** How many more places a mark stands for, at its upper right. */
function count(palette: Palette): LayerSpecification {
	return {
		id: 'places-count',
		type: 'symbol',
		source: countSource,
		filter: ['all', ['<=', get('from'), ['zoom']], ['>', get('to'), ['zoom']]],
		layout: {
			...lettering('strong', 10.5),
			'text-field': ['concat', '+', get('count')],
			'text-anchor': 'bottom-left',
			'text-offset': [0.25, -1],
			'text-padding': 0,
			'text-overlap': 'always'
		},
		paint: { 'text-color': palette.ink, ...halo(palette.raised) }
	};
}
