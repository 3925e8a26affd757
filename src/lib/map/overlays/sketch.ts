import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Overlay, Part } from '../scene';

/** Lines that are the reader's own, in a look that no route has; without any, no source is there to be drawn. */
export const sketch: Overlay = {
	id: 'sketch',
	draw({ sketch }, palette): Part {
		if (!sketch?.length) return { sources: {}, layers: [] };
		const line = (part: string, paint: LineLayerSpecification['paint']) =>
			({
				id: `sketch-${part}`,
				type: 'line',
				source: 'sketch',
				layout: { 'line-cap': 'round', 'line-join': 'round' },
				paint
			}) as LineLayerSpecification;
		return {
			sources: {
				sketch: {
					type: 'geojson',
					data: {
						type: 'Feature',
						properties: {},
						geometry: {
							type: 'MultiLineString',
							coordinates: sketch.map((each) => each.map((at) => [...at]))
						}
					}
				}
			},
			layers: [
				line('casing', { 'line-color': palette.raised, 'line-width': 8 }),
				line('line', { 'line-color': palette.accent, 'line-width': 5 }),
				line('core', { 'line-color': palette.raised, 'line-width': 1.2 })
			]
		};
	}
};
