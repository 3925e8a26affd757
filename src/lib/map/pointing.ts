import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Grounding } from '../model/reference';
import type { Reference } from '../model/records';
import type { StationKind } from '../model/route';
import { behindAt, type Crowd } from './crowd';
import type { Point } from './placing';

/**
 * How far beyond a mark a pointer still means it, in pixels: with the mark itself a target of 24 px at least, and never
 * two of them where the crowd keeps marks apart. A route's hit line is as wide as its tolerance.
 */
const reach = 8;
/** As a route's hit line is wide already, so much more is 20 px from the line. */
const nearPx = 10;
const onPx = 2;

/**
 * All features a pointer means: places, the nearest first; then routes, topmost first. On a mark or a name, its own
 * place is meant; on the count beside it, all that the mark stands for. A route ends at places and passes through
 * them: right on a place, the place is meant.
 */
export function featuresAt(map: Map, { x, y }: Point, crowd: Crowd): Reference[] {
	const under = map.queryRenderedFeatures([x, y], {
		layers: layersOf(map, /^places-.*(mark|label|count)$/)
	});
	const near = map.queryRenderedFeatures(boxAround([x, y], reach), {
		layers: layersOf(map, /^places-.*mark$/)
	});
	const distance = (feature: MapGeoJSONFeature) => {
		const at = map.project(lonLatOf(feature));
		return Math.hypot(at.x - x, at.y - y);
	};
	const places = [...under, ...near]
		.sort((one, other) => distance(one) - distance(other))
		.flatMap(({ properties, layer }) => {
			const ref = properties['id'] as Reference;
			return layer.id.endsWith('count') ? [ref, ...behindAt(crowd, ref, map.getZoom())] : [ref];
		});
	return [...new Set([...places, ...(under.length ? [] : routesAt(map, [x, y]))])];
}

/** A station as the file of the lines has it. */
export interface StationPoint {
	id: string;
	name: string;
	kind: StationKind;
	basis: Grounding;
	km?: number;
	accuracyKm?: number;
}

/** The station that a pointer means, if any is drawn there. */
export function stationAt(map: Map, { x, y }: Point): StationPoint | undefined {
	const [found] = map.queryRenderedFeatures(boxAround([x, y], reach), {
		layers: layersOf(map, /^stations-mark$/)
	});
	return found?.properties as StationPoint | undefined;
}

/**
 * How near a point is to a route as it is drawn: `on` the line, `near` within 20 px of it, or neither.
 */
export function nearnessTo(map: Map, ref: Reference, { x, y }: Point): 'on' | 'near' | undefined {
	const meets = (layer: RegExp, px: number) =>
		map
			.queryRenderedFeatures(boxAround([x, y], px), { layers: layersOf(map, layer) })
			.some(({ properties }) => properties['id'] === ref);
	if (meets(/^routes-line$/, onPx)) return 'on';
	return meets(/^routes-hit$/, nearPx) ? 'near' : undefined;
}

const boxAround = ([x, y]: [number, number], px: number): [PointLike, PointLike] => [
	[x - px, y - px],
	[x + px, y + px]
];

function routesAt(map: Map, at: PointLike): Reference[] {
	const layers = layersOf(map, /^routes-(hit|.*label)$/);
	return map
		.queryRenderedFeatures(at, { layers })
		.map(({ properties }) => properties['id'] as Reference);
}

const layersOf = (map: Map, name: RegExp) => map.getLayersOrder().filter((id) => name.test(id));

function lonLatOf({ geometry }: MapGeoJSONFeature): [number, number] {
	return geometry.type === 'Point' ? (geometry.coordinates as [number, number]) : [0, 0];
}
