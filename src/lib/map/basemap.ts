import type {
	GeoJSONSourceSpecification,
	LayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../theme/palette';
import { choose, get } from './expressions';
import { halo, lettering } from './lettering';
import type { Part } from './scene';

/** From here on the region is drawn finer than the rest of the world. */
const regionZoom = 3.5;
const source = 'basemap-ground';
/** The zoom from which on no more of a source is to be seen. */
const sources = { ground: 9, labels: 7 };

/**
 * The quiet ground: sea, land, borders, waters and their names.
 *
 * @param named names that an overlay writes itself, and the ground therefore leaves out
 */
export function basemap(palette: Palette, geo: string, named: readonly string[]): Part {
	const { land, water, label } = palette;
	return {
		sources: Object.fromEntries(
			Object.entries(sources).map(([name, maxzoom]): [string, GeoJSONSourceSpecification] => [
				`basemap-${name}`,
				{ type: 'geojson', data: `${geo}/basemap/${name}.geojson`, maxzoom }
			])
		),
		layers: [
			{ id: 'basemap-ocean', type: 'background', paint: { 'background-color': water } },
			area('world', land),
			border(palette, 'coarse', false),
			border(palette, 'coarse', true),
			{ ...area('sea', water), minzoom: regionZoom },
			{ ...area('land', land), minzoom: regionZoom },
			area('lake', water),
			{
				id: 'basemap-river',
				type: 'line',
				source,
				minzoom: 4,
				filter: ['==', get('kind'), 'river'],
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': water,
					'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 9, 2.5]
				}
			},
			{ ...border(palette, 'fine', false), minzoom: regionZoom },
			{ ...border(palette, 'fine', true), minzoom: regionZoom },
			names('sea', label, named, 'italic', 0.15, water),
			names('city', label, named, 'regular', 0, land),
			names('country', label, named, 'regular', 0.14, land)
		]
	};
}

function area(kind: string, colour: string): LayerSpecification {
	return {
		id: `basemap-${kind}`,
		type: 'fill',
		source,
		filter: ['==', get('kind'), kind],
		paint: { 'fill-color': colour }
	};
}

function border(
	{ border }: Palette,
	detail: 'coarse' | 'fine',
	disputed: boolean
): LineLayerSpecification {
	return {
		id: `basemap-border-${detail}${disputed ? '-disputed' : ''}`,
		type: 'line',
		source,
		filter: ['all', ['==', get('detail'), detail], ['==', get('disputed'), disputed]],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': border,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1.1],
			...(disputed && { 'line-dasharray': [3, 2.5] })
		}
	};
}

function names(
	kind: string,
	colour: string,
	named: readonly string[],
	face: 'regular' | 'italic',
	spacing: number,
	ground: string
): SymbolLayerSpecification {
	const isNamed = choose<boolean>('name', named.length ? [[[...named], true]] : [], false);
	return {
		id: `basemap-name-${kind}`,
		type: 'symbol',
		source: 'basemap-labels',
		filter: ['all', ['==', get('kind'), kind], ['<=', get('rank'), ['zoom']], ['!', isNamed]],
		layout: {
			...lettering(
				face,
				['interpolate', ['linear'], ['zoom'], 2, 10, 8, kind === 'city' ? 12 : 13.5],
				spacing
			),
			'text-field': get('name'),
			'text-padding': 6,
			'symbol-sort-key': get('rank')
		},
		paint: { 'text-color': colour, 'text-opacity': kind === 'city' ? 0.8 : 0.9, ...halo(ground) }
	};
}
