import type { Feature, FeatureCollection, Point } from 'geojson';
import type { PlaceFeature } from '../model/atlas';
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

const pixelsPerKmAtEquator = 512 / 40075.017;
const pointKm = 1;

/** The places as GeoJSON for the map. */
export function collectPlaces(
	places: readonly PlaceFeature[]
): FeatureCollection<Point, PlaceProperties> {
	return { type: 'FeatureCollection', features: places.map(featureOf) };
}

function featureOf(place: PlaceFeature): Feature<Point, PlaceProperties> {
	const { ref: id, name, precision, theme, coordinates } = place;
	const sayings = place.sayings.length;
	return {
		type: 'Feature',
		properties: { id, name, precision, theme, sayings, ring: ringOf(place) },
		geometry: { type: 'Point', coordinates }
	};
}

function ringOf({ precision, accuracyKm = 0, coordinates: [, lat] }: PlaceFeature): number {
	if (isArea(precision) || accuracyKm <= pointKm) return 0;
	return (accuracyKm * pixelsPerKmAtEquator) / Math.cos((lat * Math.PI) / 180);
}
