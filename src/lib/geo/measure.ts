import { bbox, multiPoint } from '@turf/turf';
import { distanceKm, type LonLat } from './geodesic';

/** The distance from the first point to each, along the line, in kilometres: as many numbers as points. */
export function distancesAlong(points: readonly LonLat[]): number[] {
	let km = 0;
	return points.map((point, index) => (index ? (km += distanceKm(points[index - 1]!, point)) : 0));
}

/** Length of a line in kilometres, on the ellipsoid of WGS 84; 0 for a point or none. */
export function distanceAlong(points: readonly LonLat[]): number {
	return distancesAlong(points).at(-1) ?? 0;
}

/** Length of a line in kilometres, to 100 m. */
export function lineLengthKm(line: readonly LonLat[]): number {
	return Number(distanceAlong(line).toFixed(1));
}

/** West, south, east and north of some points, in degrees. */
export function boundsOf(points: number[][]): [number, number, number, number] {
	return bbox(multiPoint(points)) as [number, number, number, number];
}
