import geographiclib from 'geographiclib-geodesic';
import type { LonLat } from './geodesic';

const { WGS84, STANDARD, LONG_UNROLL } = geographiclib.Geodesic;
const mostSteps = 64;

/**
 * The shortest way between two positions as a line to be drawn, both ends included: on a map it bends. Longitudes go on
 * beyond ±180° rather than leap.
 *
 * @param stepKm from each position to the next, unless it takes very many
 */
export function arcOf([lon, lat]: LonLat, [toLon, toLat]: LonLat, stepKm = 50): LonLat[] {
	const line = WGS84.InverseLine(lat, lon, toLat, toLon);
	const steps = Math.max(1, Math.min(mostSteps, Math.ceil(line.s13 / 1000 / stepKm)));
	return Array.from({ length: steps + 1 }, (_, step): LonLat => {
		const { lon2, lat2 } = line.Position((line.s13 * step) / steps, STANDARD | LONG_UNROLL);
		return [lon2!, lat2!];
	});
}
