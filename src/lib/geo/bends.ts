import { bearingOf, degreeKm, turnOf, type LonLat } from './geodesic';
import { lastAtMost, positionOn, type Line } from './line';
import { printDirection } from './compass';
import type { Stretch } from './crossed';

/** A stretch that goes in one direction, on the whole. */
export interface Course extends Stretch {
	/** One of sixteen: “west-north-west”. */
	direction: string;
}

/** A bend that leaves the straight way by less than this share of the stretch is none. */
const leastBend = 0.12;
/** A stretch shorter than this share of the whole is not told. */
const leastShare = 0.12;

/** Where a stretch of a line goes, in a few courses: “west, then south-west”. None for a stretch that ends where it begins. */
export function coursesOf(line: Line, { fromKm, toKm }: Stretch): Course[] {
	const inner = line.km
		.slice(lastAtMost(line.km, fromKm) + 1)
		.filter((km) => km > fromKm && km < toKm);
	const kms = [fromKm, ...inner, toKm];
	const cuts = cutsOf(line, kms, (toKm - fromKm) * leastShare);
	const courses: Course[] = [];
	for (const [index, to] of cuts.slice(1).entries()) {
		const last = courses.at(-1);
		const from = cuts[index]!;
		const direction = directionOf(line, from, to);
		if (direction === undefined) continue;
		if (last?.direction === direction) last.toKm = to;
		else courses.push({ fromKm: from, toKm: to, direction });
	}
	return courses;
}

/** The kilometres at which a line is cut, first and last included: Douglas and Peucker's way, twice at most. */
function cutsOf(line: Line, kms: readonly number[], leastKm: number, depth = 2): number[] {
	const [from, to] = [kms[0]!, kms.at(-1)!];
	const [start, end] = [positionOn(line, from), positionOn(line, to)];
	const candidates = kms.filter((km) => km - from >= leastKm && to - km >= leastKm);
	if (!depth || !start || !end || !candidates.length) return [from, to];
	const bends = candidates.map((km) => offStraight(positionOn(line, km)!, start, end));
	const most = Math.max(...bends);
	if (most < (to - from) * leastBend) return [from, to];
	const at = kms.indexOf(candidates[bends.indexOf(most)]!);
	const before = cutsOf(line, kms.slice(0, at + 1), leastKm, depth - 1);
	return [...before.slice(0, -1), ...cutsOf(line, kms.slice(at), leastKm, depth - 1)];
}

function directionOf(line: Line, fromKm: number, toKm: number): string | undefined {
	const [from, to] = [positionOn(line, fromKm), positionOn(line, toKm)];
	const bearing = from && to && bearingOf(from, to);
	return bearing === undefined ? undefined : printDirection(bearing, 16);
}

/** How far a position is from the straight way between two others, in kilometres, on a plane. */
function offStraight([lon, lat]: LonLat, [fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat) {
	const { east, north } = degreeKm((fromLat + toLat) / 2);
	const [dx, dy] = [turnOf(fromLon, toLon) * east, (toLat - fromLat) * north];
	const [x, y] = [turnOf(fromLon, lon) * east, (lat - fromLat) * north];
	const length = Math.hypot(dx, dy);
	return length ? Math.abs(x * dy - y * dx) / length : Math.hypot(x, y);
}
