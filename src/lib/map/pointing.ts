import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Reference } from '../model/records';
import { behindAt, type Crowd } from './crowd';
import type { Point } from './placing';

/**
 * How far beyond a mark a pointer still means it, in pixels: with the mark itself a target of 24 px at least, and never
 * two of them where the crowd keeps marks apart. A route's hit line is as wide as its tolerance.
 */
const reach = 8;

/**
 * All features a pointer means: places, the nearest first; then routes, topmost first. On a mark or a name, its own
 * place is meant; on the count beside it, all that the mark stands for. A route ends at places and passes through
 * them: right on a place, the place is meant.
 */
export function featuresAt(map: Map, { x, y }: Point, crowd: Crowd): Reference[] {
	const under = map.queryRenderedFeatures([x, y], {
		layers: layersOf(map, /^places-.*(mark|label|count)$/)
	});
	const around: [PointLike, PointLike] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	const near = map.queryRenderedFeatures(around, { layers: layersOf(map, /^places-.*mark$/) });
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
