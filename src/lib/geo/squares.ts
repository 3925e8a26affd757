import { bordersOf, type Land } from './borders';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Countries that are rectangles, for tests. */
export function squares(boxes: Record<string, Box>): Land {
	return {
		type: 'FeatureCollection',
		features: Object.entries(boxes).map(([code, [w, s, e, n]]) => ({
			type: 'Feature',
			properties: code === 'sea' ? {} : { code },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[w, s],
						[e, s],
						[e, n],
						[w, n],
						[w, s]
					]
				]
			}
		}))
	};
}

/** Three countries in a row along the equator, with a sea beyond, for tests. */
export const row = bordersOf(
	squares({ sea: [-20, -20, 20, 20], AA: [0, -1, 1, 1], BB: [1, -1, 2, 1], CC: [3, -1, 4, 1] })
);
