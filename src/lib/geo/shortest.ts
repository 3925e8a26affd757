import { arcOf } from './arc';
import { turnOf, writtenLon, type LonLat } from './geodesic';
import { distanceAlong } from './measure';

const kmPerDegree = 111;
const kmPerStep = 50;
/** Of what is drawn between the points of a line; a line that is longer still is drawn less finely. */
const mostSteps = 20_000;

/**
 * A line with the shortest way from each point to the next, all its points included: so it is measured, and on a map it
 * bends. Longitudes go on beyond ±180° rather than leap.
 */
export function shortestWays(points: readonly LonLat[]): LonLat[] {
	const stepKm = Math.max(kmPerStep, distanceAlong(points) / mostSteps);
	const way: LonLat[] = points.slice(0, 1);
	for (const [index, to] of points.slice(1).entries()) {
		const from = points[index]!;
		const [lon] = way.at(-1)!;
		const turn = turnOf(from[0], to[0]);
		const isShort = Math.max(Math.abs(turn), Math.abs(to[1] - from[1])) * kmPerDegree < stepKm;
		const arc = isShort ? [] : arcOf([lon, from[1]], to, stepKm).slice(1);
		const [about] = arc.pop() ?? [lon + turn];
		way.push(...arc, [to[0] + 360 * Math.round((about - to[0]) / 360), to[1]]);
	}
	return way;
}

/** A line as it is written: no longitude beyond ±180°. */
export function writtenLine(points: readonly LonLat[]): LonLat[] {
	return points.map(([lon, lat]) => [writtenLon(lon), lat]);
}
