import type {
	GeoJSONSourceSpecification,
	LayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../theme/palette';
import { choose, get } from './expressions';
import { faces, halo, lettering } from './lettering';
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
	const { land, water } = palette;
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
			border(palette, 'coarse'),
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
			{ ...border(palette, 'fine'), minzoom: regionZoom },
			names(palette, named)
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

function border({ border }: Palette, detail: 'coarse' | 'fine'): LineLayerSpecification {
	return {
		id: `basemap-border-${detail}`,
		type: 'line',
		source,
		filter: ['==', get('detail'), detail],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': border,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1.1],
			'line-dasharray': [
				'case',
				['==', get('disputed'), true],
				['literal', [3, 2.5]],
				['literal', [1, 0]]
			]
		}
	};
}

/** All names are one layer, so that a frame draws each tile's letters once: countries find room before cities and seas. */
function names(
	{ label, land, water }: Palette,
	named: readonly string[]
): SymbolLayerSpecification {
	const isNamed = choose<boolean>('name', named.length ? [[[...named], true]] : [], false);
	const byKind = <T extends string | number>(sea: T, city: T, country: T) =>
		choose<T>(
			'kind',
			[
				['sea', sea],
				['city', city]
			],
			country
		);
	return {
		id: 'basemap-names',
		type: 'symbol',
		source: 'basemap-labels',
		filter: ['all', ['<=', get('rank'), ['zoom']], ['!', isNamed]],
		layout: {
			...lettering('regular', [
				'interpolate',
				['linear'],
				['zoom'],
				2,
				10,
				8,
				byKind<number>(13.5, 12, 13.5)
			]),
			'text-font': choose<never>(
				'kind',
				[['sea', ['literal', [faces.italic]]]],
				['literal', [faces.regular]]
			),
			'text-letter-spacing': byKind<number>(0.15, 0, 0.14),
			'text-field': get('name'),
			'text-padding': 6,
			'symbol-sort-key': ['+', get('rank'), byKind<number>(200, 100, 0)]
		},
		paint: {
			'text-color': label,
			'text-opacity': byKind<number>(0.9, 0.8, 0.9),
			...halo(land),
			'text-halo-color': byKind<string>(water, land, land)
		}
	};
}
