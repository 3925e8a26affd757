import type { LonLat } from './geodesic';

const pixelsPerKmAtEquator = 512 / 40075.017;
/** What is known so well is drawn as its mark: the disc would lie beneath it. */
const pointKm = 0.1;

/**
 * The radius of an error in pixels of a Mercator map at zoom 0, where the world is 512 of them; each zoom doubles it.
 * 0 where the point is as good as the place.
 */
export function ringOf([, lat]: LonLat, accuracyKm = 0): number {
	if (accuracyKm <= pointKm) return 0;
	return (accuracyKm * pixelsPerKmAtEquator) / Math.cos((lat * Math.PI) / 180);
}
