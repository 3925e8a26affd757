import type { Map as VendorMap } from 'maplibre-gl';
import type { LonLat } from '../geo/geodesic';
import type { Point } from './placing';

/** Where positions are on the screen, as the map moves. */
export class Projection {
	readonly #map: VendorMap;
	#moves = $state(0);

	/** To be made while a component is: it lives as long. */
	constructor(map: VendorMap) {
		this.#map = map;
		$effect(() => {
			const moves = map.on('move', () => this.#moves++);
			return () => moves.unsubscribe();
		});
	}

	/** In pixels of the map: of a world drawn more than once, where it is nearest to the middle. */
	at([lon, lat]: LonLat): Point {
		void this.#moves;
		const turns = Math.round((this.#map.getCenter().lng - lon) / 360);
		return this.#map.project([lon + turns * 360, lat]);
	}

	/** A line, whose longitudes do not leap, in pixels of the map: where its beginning is nearest to the middle. */
	along(line: readonly LonLat[]): Point[] {
		void this.#moves;
		const [start] = line;
		const turns = start ? Math.round((this.#map.getCenter().lng - start[0]) / 360) : 0;
		return line.map(([lon, lat]) => this.#map.project([lon + turns * 360, lat]));
	}
}
