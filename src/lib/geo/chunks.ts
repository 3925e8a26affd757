import { degreeKm, turnOf } from './geodesic';
import type { Line } from './line';

/** Some stretches of a line that follow each other, and the box they lie in; longitudes may be beyond ±180. */
export interface Chunk extends Box {
	from: number;
	/** The index of the last point. */
	to: number;
}

interface Box {
	west: number;
	south: number;
	east: number;
	north: number;
	/** How long a degree of longitude is where it is shortest. */
	degreeKm: number;
}

/** A line made ready for searching by place. */
export interface Chunks {
	/** Of each point; never jumps where the day changes. */
	lons: Float64Array;
	lats: Float64Array;
	boxes: Chunk[];
}

const stretches = 48;
/** No degree of latitude is shorter. */
const leastDegreeKm = 110.5;
const known = new WeakMap<Line, Chunks>();

/** The chunks of a line: made once, and remembered as long as the line is. */
export function chunksOf(line: Line): Chunks {
	const made = known.get(line) ?? makeChunks(line);
	known.set(line, made);
	return made;
}

function makeChunks({ points, starts }: Line): Chunks {
	const lons = new Float64Array(points.length);
	const lats = Float64Array.from(points, ([, lat]) => lat);
	for (const [index, [lon]] of points.entries())
		lons[index] = index ? lons[index - 1]! + turnOf(lons[index - 1]!, lon) : lon;
	const boxes: Chunk[] = [];
	for (const [part, start] of starts.entries()) {
		const last = (starts[part + 1] ?? points.length) - 1;
		for (let from = start; from === start || from < last; from += stretches) {
			const to = Math.min(from + stretches, last);
			boxes.push({ from, to, ...boxOf(lons.subarray(from, to + 1), lats.subarray(from, to + 1)) });
		}
	}
	return { lons, lats, boxes };
}

/** How many degrees to turn longitudes of one box by, so that they lie near those of another. */
export function shiftTo(at: { west: number; east: number }, box: { west: number; east: number }) {
	return 360 * Math.round((box.west + box.east - at.west - at.east) / 720);
}

export function boxOf(lons: Iterable<number>, lats: Iterable<number>): Box {
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	return {
		west: Math.min(...lons),
		south,
		east: Math.max(...lons),
		north,
		degreeKm: degreeKm(Math.min(Math.max(-south, north), 90)).east
	};
}

/** At least how far two boxes are from each other, in kilometres; 0 where they overlap. A little less than is true. */
export function boxesApartKm(one: Box, other: Box): number {
	const shift = shiftTo(one, other);
	const east = Math.max(0, other.west - one.east - shift, one.west + shift - other.east);
	const north = Math.max(0, other.south - one.north, one.south - other.north);
	const x = east * Math.min(one.degreeKm, other.degreeKm);
	const y = north * leastDegreeKm;
	return Math.sqrt(x * x + y * y) * 0.99;
}
