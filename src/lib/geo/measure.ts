import { bbox, length, lineString, multiPoint } from '@turf/turf';

/** Geodesic length of a line in kilometres, to 100 m. */
export function lineLengthKm(line: number[][]): number {
	return Number(length(lineString(line)).toFixed(1));
}

/** West, south, east and north of some points, in degrees. */
export function boundsOf(points: number[][]): [number, number, number, number] {
	return bbox(multiPoint(points)) as [number, number, number, number];
}
