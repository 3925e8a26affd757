import { boxesApartKm, boxOf, chunksOf, shiftTo, type Chunk, type Chunks } from './chunks';
import { degreeKm, distanceKm, type LonLat } from './geodesic';
import { between, type Line } from './line';

/** The point of a line nearest to a position. */
export interface Nearest {
	/** Along the line. */
	km: number;
	distanceKm: number;
	coordinates: LonLat;
}

interface Foot {
	index: number;
	share: number;
	squared: number;
}

/**
 * The point of a line nearest to a position; undefined on an empty line. Nearness is compared on a plane laid through
 * the latitudes between, the distance is then that of the ellipsoid.
 */
export function nearestOn(line: Line, position: LonLat): Nearest | undefined {
	if (!line.points.length) return undefined;
	const chunks = chunksOf(line);
	const [lon, lat] = position;
	const here = boxOf([lon], [lat]);
	const apart = chunks.boxes.map((box) => boxesApartKm(here, box));
	const first = apart.indexOf(Math.min(...apart));
	let best: Foot = { index: chunks.boxes[first]!.from, share: 0, squared: Infinity };
	const look = (box: Chunk) => (best = nearestIn(chunks, box, position, best));
	look(chunks.boxes[first]!);
	for (const [index, box] of chunks.boxes.entries())
		if (index !== first && apart[index]! ** 2 < best.squared) look(box);
	return nearestAt(line, best, position);
}

function nearestAt({ points, km }: Line, { index, share }: Foot, position: LonLat): Nearest {
	const coordinates = share ? between(points[index]!, points[index + 1]!, share) : points[index]!;
	return {
		km: share ? km[index]! + (km[index + 1]! - km[index]!) * share : km[index]!,
		distanceKm: distanceKm(position, coordinates),
		coordinates
	};
}

function nearestIn({ lons, lats }: Chunks, box: Chunk, [lon, lat]: LonLat, before: Foot): Foot {
	let best = before;
	const x = lon + shiftTo({ west: lon, east: lon }, box);
	for (let index = box.from; index < Math.max(box.to, box.from + 1); index++) {
		const next = Math.min(index + 1, box.to);
		const [south, north] = [
			Math.min(lats[index]!, lats[next]!),
			Math.max(lats[index]!, lats[next]!)
		];
		const { east, north: up } = degreeKm((lat + Math.min(Math.max(lat, south), north)) / 2);
		const [ax, ay] = [(lons[index]! - x) * east, (lats[index]! - lat) * up];
		const [dx, dy] = [(lons[next]! - lons[index]!) * east, (lats[next]! - lats[index]!) * up];
		const length = dx * dx + dy * dy;
		const share = length ? Math.min(Math.max(-(ax * dx + ay * dy) / length, 0), 1) : 0;
		const squared = (ax + dx * share) ** 2 + (ay + dy * share) ** 2;
		if (squared < best.squared) best = { index, share, squared };
	}
	return best;
}
