import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from './geodesic';

/** A basemap's land: features without a code, such as its sea, are no countries. */
export type Land = FeatureCollection<Polygon | MultiPolygon, { code?: string }>;

type Edge = readonly [x: number, y: number, toX: number, toY: number];

/** Countries made ready for asking which one a position or a line is in. */
export interface Borders {
	/** The code of the country a position is in; on a border, `before` if that is one of the two. Undefined: none. */
	countryAt(position: LonLat, before?: string): string | undefined;
	/** The edges of borders and coasts that may touch a box. */
	edgesNear(west: number, south: number, east: number, north: number): Iterable<Edge>;
}

const perDegree = 4;
const cell = (degrees: number) => Math.floor(degrees * perDegree);
/** Numbers of cells are unique: a degree of longitude is never this many. */
const row = 1 << 14;

/** Costs some milliseconds for some ten thousand edges: make it once. */
export function bordersOf(land: Land): Borders {
	const countries = land.features.flatMap((feature) => {
		const { code } = feature.properties;
		return code === undefined ? [] : [{ code, shape: { ...feature, bbox: bbox(feature) } }];
	});
	const cells = new Map<number, Edge[]>();
	for (const edge of countries.flatMap(({ shape }) => edgesOf(shape)))
		for (const key of cellsOf(...edge)) {
			const edges = cells.get(key);
			if (edges) edges.push(edge);
			else cells.set(key, [edge]);
		}
	const has = (shape: Feature<Polygon | MultiPolygon>, position: LonLat) =>
		booleanPointInPolygon([...position], shape);
	return {
		countryAt(position, before) {
			const last = countries.filter(({ code }) => code === before);
			return [...last, ...countries].find(({ shape }) => has(shape, position))?.code;
		},
		*edgesNear(...box) {
			const seen = new Set<Edge>();
			for (const key of cellsOf(...box))
				for (const edge of cells.get(key) ?? []) {
					if (seen.has(edge)) continue;
					seen.add(edge);
					yield edge;
				}
		}
	};
}

function* cellsOf(x: number, y: number, toX: number, toY: number): Generator<number> {
	for (let lat = cell(Math.min(y, toY)); lat <= cell(Math.max(y, toY)); lat++)
		for (let lon = cell(Math.min(x, toX)); lon <= cell(Math.max(x, toX)); lon++)
			yield lat * row + lon;
}

function edgesOf({ geometry }: Feature<Polygon | MultiPolygon>): Edge[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flat().flatMap((ring) =>
		ring.slice(1).map((to, index): Edge => {
			const from = ring[index]!;
			return [from[0]!, from[1]!, to[0]!, to[1]!];
		})
	);
}
