import { bboxClip, polygon, simplify } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Countries } from './countries';

/** A flat window on the earth, in Web Mercator, as wide as it says. */
export interface Window {
	width: number;
	height: number;
	/** Of a position within the window or not. */
	place(position: Position): [x: number, y: number];
	/** West, south, east and north, in degrees. */
	bounds: [number, number, number, number];
}

/** What is smaller, or nearer to a straight line, is not seen on a map as small as a stamp. */
const leastArea = 30;
const tolerance = 1.2;
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y: number) => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;

/**
 * A window around a position.
 *
 * @param degreesWide longitude from side to side
 * @param aspect its width by its height
 * @param width in units of the drawing, which are its precision too
 */
export function windowOf(
	[lon, lat]: readonly [number, number],
	degreesWide: number,
	aspect: number,
	width: number
): Window {
	const scale = width / degreesWide;
	const height = Math.round(width / aspect);
	const radians = (y: number) => ((y / scale) * Math.PI) / 180;
	const middle = mercator(lat);
	return {
		width,
		height,
		place: ([x = 0, y = 0]) => [
			Math.round(width / 2 + (x - lon) * scale),
			Math.round(height / 2 - (((mercator(y) - middle) * 180) / Math.PI) * scale)
		],
		bounds: [
			lon - degreesWide / 2,
			latitude(middle - radians(height / 2)),
			lon + degreesWide / 2,
			latitude(middle + radians(height / 2))
		]
	};
}

/** The land in a window, without its borders, as the path of an SVG: no finer than can be seen. Fill it by `evenodd`. */
export function outlineOf(countries: Countries, window: Window): string {
	return coasts(countries)
		.map((ring) => bboxClip(polygon([ring]), window.bounds).geometry)
		.flatMap(ringsOf)
		.map((ring) => ring.map(window.place))
		.filter((ring) => areaOf(ring) > leastArea)
		.map((ring) => simplify(polygon([ring]), { tolerance, highQuality: true }).geometry)
		.map(({ coordinates: [ring] }) => printRing(ring!))
		.join('');
}

function ringsOf(geometry: Geometry): Position[][] {
	const rings =
		geometry.type === 'MultiPolygon'
			? geometry.coordinates.flat()
			: geometry.type === 'Polygon'
				? geometry.coordinates
				: [];
	return rings.filter((ring) => ring.length > 3);
}

/** The rings around all countries together: a border has a country on either side, a coast on one. */
function coasts({ features }: Countries): Position[][] {
	const edges = new Map<string, [Position, Position]>();
	for (const ring of features.flatMap(({ geometry }) => ringsOf(geometry)))
		for (const [index, to] of ring.slice(1).entries()) {
			const from = ring[index]!;
			if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to]);
		}
	const leaving = new Map<string, Position[]>();
	for (const [from, to] of edges.values())
		leaving.set(String(from), [...(leaving.get(String(from)) ?? []), to]);
	const rings: Position[][] = [];
	for (const [start] of edges.values()) {
		const ring = [start];
		for (let next = leaving.get(String(start))?.pop(); next;) {
			ring.push(next);
			next = leaving.get(String(next))?.pop();
		}
		if (ring.length > 3) rings.push([...ring, start]);
	}
	return rings;
}

function areaOf(ring: Position[]): number {
	const doubled = ring.slice(1).reduce((sum, [x, y], index) => {
		const [fromX, fromY] = ring[index]!;
		return sum + fromX! * y! - x! * fromY!;
	}, 0);
	return Math.abs(doubled / 2);
}

function printRing(ring: Position[]): string {
	const steps = ring
		.slice(1, -1)
		.map(([x, y], index) => [x! - ring[index]![0]!, y! - ring[index]![1]!])
		.filter(([x, y]) => x || y);
	return `M${ring[0]!.join()}l${steps.map(([x, y]) => `${x}${y! < 0 ? '' : ' '}${y}`).join(' ')}z`.replaceAll(
		' -',
		'-'
	);
}
