import { turnOf, type LonLat } from './geodesic';

/** Some metres, in degrees: finer is not seen. */
const finest = 1e-4;

/** A line to be drawn: of its points no more than so many, both ends among them. Not for measuring. */
export function thinned(points: readonly LonLat[], most: number): LonLat[] {
	let kept = [...points];
	for (let least = finest; kept.length > most; least *= 1.5) kept = apartBy(kept, least);
	return kept;
}

/** The points that are farther from the one kept before than so many degrees, and the last. */
function apartBy(points: readonly LonLat[], least: number): LonLat[] {
	const [first, ...rest] = points;
	const last = rest.pop();
	if (!first || !last) return [...points];
	const kept = [first];
	for (const point of rest) {
		const [[lon, lat], [toLon, toLat]] = [kept.at(-1)!, point];
		if (Math.hypot(turnOf(lon, toLon), toLat - lat) > least) kept.push(point);
	}
	return [...kept, last];
}
