import { boxesApartKm, chunksOf, shiftTo, type Chunk } from './chunks';
import { distanceKm, type LonLat } from './geodesic';
import { between, lineOf, type Line } from './line';
import { nearestOn } from './nearest';

/** How far two things are from each other, and between which positions. */
export interface Apart {
	distanceKm: number;
	from: LonLat;
	to: LonLat;
}

/** How near two lines come to each other: 0 where they meet. Undefined if one is empty. */
export function apart(one: Line, other: Line): Apart | undefined {
	let best: Apart | undefined;
	const offer = (found: Apart | undefined) => {
		if (found && !(best && best.distanceKm <= found.distanceKm)) best = found;
	};
	const pairs = chunksOf(one).boxes.flatMap((box) =>
		chunksOf(other).boxes.map((match) => ({ box, match, least: boxesApartKm(box, match) }))
	);
	for (const { box, match, least } of pairs.toSorted((a, b) => a.least - b.least)) {
		if (best && best.distanceKm <= least) break;
		offer(meetingOf(one, box, other, match) ?? apartWithin(one, box, other, match));
		if (best?.distanceKm === 0) break;
	}
	return best;
}

/** Where a point is given for a line, the line is that point. */
export function asLine(shape: LonLat | readonly LonLat[]): Line {
	return lineOf([isPosition(shape) ? [shape] : shape]);
}

function isPosition(shape: LonLat | readonly LonLat[]): shape is LonLat {
	return typeof shape[0] === 'number';
}

/** Two lines that do not meet are nearest where one of them has a point. */
function apartWithin(one: Line, box: Chunk, other: Line, match: Chunk): Apart | undefined {
	const here = part(one, box);
	const there = part(other, match);
	const towards = here.points.map((from) => seenFrom(from, there));
	const back = there.points.map((from) => seenFrom(from, here)).map(reversed);
	return [...towards, ...back].reduce((least, next) =>
		next.distanceKm < least.distanceKm ? next : least
	);
}

function seenFrom(from: LonLat, line: Line): Apart {
	const { distanceKm, coordinates } = nearestOn(line, from)!;
	return { distanceKm, from, to: coordinates };
}

const reversed = ({ distanceKm, from, to }: Apart): Apart => ({ distanceKm, from: to, to: from });

function part({ points, km }: Line, { from, to }: Chunk): Line {
	return { points: points.slice(from, to + 1), km: km.slice(from, to + 1), starts: [0] };
}

function meetingOf(one: Line, box: Chunk, other: Line, match: Chunk): Apart | undefined {
	const [{ lons, lats }, there] = [chunksOf(one), chunksOf(other)];
	const shift = shiftTo(match, box);
	for (let i = box.from; i < box.to; i++)
		for (let j = match.from; j < match.to; j++) {
			const share = crossingShare(
				[lons[i]!, lats[i]!, lons[i + 1]!, lats[i + 1]!],
				[there.lons[j]! + shift, there.lats[j]!, there.lons[j + 1]! + shift, there.lats[j + 1]!]
			);
			if (share === undefined) continue;
			const at = between(one.points[i]!, one.points[i + 1]!, share);
			return { distanceKm: distanceKm(at, at), from: at, to: at };
		}
	return undefined;
}

type Stretch = readonly [x: number, y: number, toX: number, toY: number];

/** How far along one stretch it meets another, 0 to 1. Undefined where they do not, or where they run alongside. */
export function crossingShare([ax, ay, bx, by]: Stretch, [cx, cy, dx, dy]: Stretch) {
	const [rx, ry, sx, sy] = [bx - ax, by - ay, dx - cx, dy - cy];
	const cross = rx * sy - ry * sx;
	if (!cross) return undefined;
	const share = ((cx - ax) * sy - (cy - ay) * sx) / cross;
	const other = ((cx - ax) * ry - (cy - ay) * rx) / cross;
	const hair = 1e-9;
	const within = (value: number) => value >= -hair && value <= 1 + hair;
	return within(share) && within(other) ? Math.min(Math.max(share, 0), 1) : undefined;
}
