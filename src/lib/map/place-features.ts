import type { Feature, FeatureCollection, Point } from 'geojson';
import { ringOf } from '../geo/ring';
import type { PlaceFeature } from '../model/atlas';
import { nearestZoom, type Crowd } from './crowd';
import { isArea } from './marks';

/** What the style's expressions read of a place. */
interface PlaceProperties {
	id: string;
	name: string;
	precision: string;
	theme: string;
	/** How many passages speak of it. */
	sayings: number;
	/** The radius within which it lies, in pixels at zoom 0; 0 where the point is the place. */
	ring: number;
}

/** The places as GeoJSON for the map. */
export function collectPlaces(
	places: readonly PlaceFeature[]
): FeatureCollection<Point, PlaceProperties> {
	return { type: 'FeatureCollection', features: places.map(featureOf) };
}

/** A number beside a mark that stands for others, for the zooms at which it is that number. */
interface CountProperties {
	/** The place that is drawn. */
	id: string;
	count: number;
	/** The whole zooms: the first, and the one before which it ends. */
	from: number;
	to: number;
}

/** For each mark that stands for others, how many there are, as GeoJSON. */
export function collectCounts(
	places: readonly PlaceFeature[],
	{ behind }: Crowd
): FeatureCollection<Point, CountProperties> {
	const standing = new Set(behind.flatMap((hidden) => [...hidden.keys()]));
	const drawn = places.filter(({ ref }) => standing.has(ref));
	const features = drawn.flatMap(({ ref: id, coordinates }) => {
		const counts = behind.map((hidden) => hidden.get(id)?.length ?? 0);
		return counts.flatMap((count, from): Feature<Point, CountProperties>[] => {
			if (!count || counts[from - 1] === count) return [];
			const end = counts.findIndex((next, zoom) => zoom > from && next !== count);
			const to = end < 0 ? nearestZoom + 1 : end;
			return [
				{
					type: 'Feature',
					properties: { id, count, from, to },
					geometry: { type: 'Point', coordinates }
				}
			];
		});
	});
	return { type: 'FeatureCollection', features };
}

function featureOf(place: PlaceFeature): Feature<Point, PlaceProperties> {
	const { ref: id, name, precision, theme, coordinates, accuracyKm } = place;
	const sayings = place.sayings.length;
	const ring = isArea(precision) ? 0 : ringOf(coordinates, accuracyKm);
	return {
		type: 'Feature',
		properties: { id, name, precision, theme, sayings, ring },
		geometry: { type: 'Point', coordinates }
	};
}
