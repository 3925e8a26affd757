import { distanceKm, turnOf, writtenLon, type LonLat } from './geodesic';

/** A line made of parts, and how far along it each of its points is. Plain, so that a page can carry it. */
export interface Line {
	points: readonly LonLat[];
	/** Of each point, from the first; never falls. The way from the end of a part to the next is not counted. */
	km: readonly number[];
	/** The index of each part's first point. */
	starts: readonly number[];
}

/** One line of several, in their order. Parts without a point are left out. */
export function lineOf(parts: readonly (readonly LonLat[])[]): Line {
	const points: LonLat[] = [];
	const kms: number[] = [];
	const starts: number[] = [];
	let km = 0;
	for (const part of parts.filter(({ length }) => length)) {
		starts.push(points.length);
		for (const [index, point] of part.entries()) {
			if (index) km += distanceKm(part[index - 1]!, point);
			points.push(point);
			kms.push(km);
		}
	}
	return { points, km: kms, starts };
}

export function lengthKm({ km }: Line): number {
	return km.at(-1) ?? 0;
}

/** The number of the last entry that is at most a value, in numbers that never fall; 0 where none is. By bisection. */
export function lastAtMost(numbers: readonly number[], value: number): number {
	let [low, high] = [0, numbers.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! <= value) low = middle;
		else high = middle;
	}
	return low;
}

/** A stretch from one point of a line to the next, by the index of the first; and how much of it lies behind, 0 to 1. */
export interface Along {
	index: number;
	share: number;
}

/** Where on a line a kilometre is; what lies before or beyond is at its ends. Undefined on a line without length. */
export function alongAt(line: Line, km: number): Along | undefined {
	const total = lengthKm(line);
	if (!total) return undefined;
	const within = Math.min(Math.max(km, 0), total);
	let index = lastAtMost(line.km, within);
	// At the very end, the last stretch that has a length.
	while (line.km[index] === total) index--;
	const [from, to] = [line.km[index]!, line.km[index + 1]!];
	return { index, share: (within - from) / (to - from) };
}

/** A position between two: straight in longitude and latitude, as RFC 7946 wants lines to be, the short way round. */
export function between([lon, lat]: LonLat, [toLon, toLat]: LonLat, share: number): LonLat {
	return [writtenLon(lon + turnOf(lon, toLon) * share), lat + (toLat - lat) * share];
}

/** The position at a kilometre of a line; undefined only on an empty line. */
export function positionOn(line: Line, km: number): LonLat | undefined {
	const along = alongAt(line, km);
	if (!along) return line.points[0];
	return between(line.points[along.index]!, line.points[along.index + 1]!, along.share);
}
