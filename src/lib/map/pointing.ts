import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Reference } from '../model/records';

/** How far from a mark a pointer still means it, in pixels; a route's hit line is as wide. */
const reach = 10;

/** The feature a pointer means: the place under it, or else the nearest in reach, or else the topmost route. */
export function pointedAt(map: Map, { x, y }: { x: number; y: number }): Reference | undefined {
	const layers = map.getLayersOrder().filter((id) => /^places-.*(mark|label)$/.test(id));
	const around: [PointLike, PointLike] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	const under = map.queryRenderedFeatures([x, y], { layers });
	const near = under.length ? under : map.queryRenderedFeatures(around, { layers });
	const distance = (feature: MapGeoJSONFeature) => {
		const at = map.project(lonLatOf(feature));
		return Math.hypot(at.x - x, at.y - y);
	};
	const [nearest] = near.sort((one, other) => distance(one) - distance(other));
	return nearest ? (nearest.properties['id'] as Reference) : routeAt(map, [x, y]);
}

function routeAt(map: Map, at: PointLike): Reference | undefined {
	const layers = map.getLayersOrder().filter((id) => /^routes-.*-(hit|label)$/.test(id));
	const [topmost] = map.queryRenderedFeatures(at, { layers });
	return topmost && (topmost.layer.metadata as { ref: Reference }).ref;
}

function lonLatOf({ geometry }: MapGeoJSONFeature): [number, number] {
	return geometry.type === 'Point' ? (geometry.coordinates as [number, number]) : [0, 0];
}
