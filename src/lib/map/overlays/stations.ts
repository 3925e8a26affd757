import type { ExpressionFilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { get } from '../expressions';
import { halo, lettering } from '../lettering';
import type { Overlay, Part } from '../scene';

/** The stations of the selected route, and of no other. */
export const stations: Overlay = {
	id: 'stations',
	draw({ selected }, palette, geo): Part {
		if (!selected?.startsWith('routes/')) return { sources: {}, layers: [] };
		const filter: ExpressionFilterSpecification = [
			'==',
			get('route'),
			selected.slice('routes/'.length)
		];
		return {
			sources: { stations: { type: 'geojson', data: `${geo}/stations.geojson` } },
			layers: [
				{
					id: 'stations-label',
					type: 'symbol',
					source: 'stations',
					filter,
					minzoom: 5.5,
					layout: {
						...lettering('regular', 11),
						'text-field': ['get', 'en', get('names')],
						'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
						'text-radial-offset': 0.8
					},
					paint: { 'text-color': palette.ink, ...halo(palette.land) }
				},
				{
					id: 'stations-mark',
					type: 'circle',
					source: 'stations',
					filter,
					paint: {
						'circle-radius': 3,
						'circle-color': palette.raised,
						'circle-stroke-color': palette.ink,
						'circle-stroke-width': 1.2
					}
				}
			]
		};
	}
};
