import { bbox, bboxClip, bboxPolygon, featureCollection, flatten, intersect } from '@turf/turf';
import { lineString, multiPolygon, polygon } from '@turf/turf';
import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { choices } from './choices';

export type Land = Polygon | MultiPolygon;
export type Line = LineString | MultiLineString;

/** The packages join what lies either side of 180°: this lets a ring run on past it, or round a pole. */
function unrolled(ring: Position[]): Position[] {
	let turns = 0;
	const points = ring.map(([lon = 0, lat = 0], index) => {
		const before = ring[index - 1]?.[0] ?? lon;
		if (Math.abs(lon - before) > 180) turns -= Math.sign(lon - before);
		return [lon + 360 * turns, lat];
	});
	const [start = [], end = []] = [points[0], points.at(-1)];
	if (turns !== 0) points.push([end[0] ?? 0, -90], [start[0] ?? 0, -90]);
	// world-atlas leaves one ring open, by a hair, on the Dead Sea.
	if (String(points.at(-1)) !== String(start)) points.push(start);
	const [west, , east] = bbox(lineString(points));
	return moved(points, -360 * Math.round((west + east) / 720));
}

function moved(ring: Position[], by: number): Position[] {
	return ring.map(([lon = 0, lat = 0]) => [lon + by, lat]);
}

function cutAt180(rings: Position[][]): Position[][][] {
	const whole = polygon(rings.map(unrolled));
	const [west, , east] = bbox(whole);
	if (west >= -180 && east <= 180) return [whole.geometry.coordinates];
	return [-360, 0, 360].flatMap((turn) => {
		const strip = bboxPolygon([turn - 180, -90, turn + 180, 90]);
		const piece = intersect(featureCollection<Land>([whole, strip]));
		return piece ? polygonsOf(piece).map((part) => part.map((ring) => moved(ring, -turn))) : [];
	});
}

function polygonsOf(land: Feature<Land>): Position[][][] {
	return flatten(land).features.map(({ geometry }) => geometry.coordinates as Position[][]);
}

/** Land whose rings end at 180°, as RFC 7946 wants. */
export function landOf({ coordinates }: MultiPolygon, properties: object): Feature<MultiPolygon> {
	return multiPolygon(coordinates.flatMap(cutAt180), { ...properties });
}

/** Simplifying a wild coast may tie a knot in it. */
export function untied(land: Feature<Land>): Feature<Land> {
	const everything = bboxPolygon([-180, -90, 180, 90]);
	const clean = intersect(featureCollection<Land>([land, everything]));
	return clean ? { ...clean, properties: land.properties } : land;
}

/** What of the land lies in the region; nothing, for most countries. */
export function clippedLand(land: Feature<Land>): Feature<Land>[] {
	const [west, south, east, north] = choices.box;
	const near = polygonsOf(land).filter((part) => {
		const [w, s, e, n] = bbox(polygon(part));
		return w < east && e > west && s < north && n > south;
	});
	if (near.length === 0) return [];
	const whole: Feature<Land> = multiPolygon(near);
	const clipped = intersect(featureCollection([whole, bboxPolygon(choices.box)]));
	return clipped ? [{ ...clipped, properties: land.properties }] : [];
}

export function clippedLine(line: Feature<Line>): Feature<Line> {
	return bboxClip(line, choices.box) as Feature<Line>;
}

/** Lies a little inside the region and hides the coarse land, so that no seam shows where land meets land. */
export function sea(): Feature<Polygon> {
	const [west, south, east, north] = choices.box;
	const inset = 0.02;
	return bboxPolygon([west + inset, south + inset, east - inset, north - inset], {
		properties: { kind: 'sea' }
	});
}
