import type {
	ExpressionFilterSpecification,
	ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { stationKinds } from '../../model/route';
import { choose, get, trueToScale } from '../expressions';
import { halo, lettering } from '../lettering';
import { litSources } from '../lighting';
import type { Overlay, Part } from '../scene';
import { stationPicture } from '../station-marks';

const isEstimate: ExpressionSpecification = ['==', get('basis'), 'estimate'];
const picture = (soft: boolean) =>
	choose<string>(
		'kind',
		stationKinds.map((kind) => [kind, stationPicture(kind, soft)]),
		stationPicture('passage', soft)
	);
const printed: ExpressionSpecification = [
	'case',
	isEstimate,
	['concat', get('name'), ' (estimate, within ', get('accuracyKm'), ' km)'],
	get('name')
];
/** Ends and borders are named before what lies between them. */
const weight = choose<number>(
	'kind',
	[
		[['terminal', 'port'], 0],
		[['border'], 1],
		[['valve', 'passage'], 3]
	],
	2
);

/** The stations of the selected route, and of no other; they come with the lines. */
export const stations: Overlay = {
	id: 'stations',
	draw({ selected }, palette): Part {
		if (!selected?.startsWith('routes/')) return { sources: {}, layers: [] };
		const filter: ExpressionFilterSpecification = ['==', get('route'), selected];
		const source = litSources.routes;
		return {
			sources: {},
			layers: [
				{
					id: 'stations-ring',
					type: 'circle',
					source,
					filter: ['all', filter, ['>', get('ring'), 0]],
					paint: {
						'circle-radius': trueToScale('ring'),
						'circle-color': palette.ink,
						'circle-opacity': ['case', isEstimate, 0.13, 0.06],
						'circle-blur': 0.15,
						'circle-stroke-color': palette.ink,
						'circle-stroke-width': 1,
						'circle-stroke-opacity': 0.3
					}
				},
				{
					id: 'stations-mark',
					type: 'symbol',
					source,
					filter,
					layout: {
						...lettering('regular', 11),
						'icon-image': ['case', isEstimate, picture(true), picture(false)],
						'icon-allow-overlap': true,
						'icon-padding': 0,
						'text-field': ['step', ['zoom'], '', 5.5, get('name'), 7.5, printed],
						'text-optional': true,
						'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
						'text-radial-offset': 0.9,
						'text-justify': 'auto',
						'symbol-sort-key': weight
					},
					paint: {
						'icon-color': palette.ink,
						'icon-halo-color': palette.raised,
						'icon-halo-width': 1.5,
						'text-color': palette.ink,
						...halo(palette.land)
					}
				}
			]
		};
	}
};
