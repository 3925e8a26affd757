import { booleanPointInPolygon, point, pointToPolygonDistance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

export type Countries = FeatureCollection<Polygon | MultiPolygon, { code: string }>;

/**
 * How far points lie outside countries, in kilometres: 0 inside, undefined for a country without borders here.
 * Borders of a basemap are coarse, so the caller allows for some distance.
 */
export function distanceOutside(
	countries: Countries
): (position: [number, number], code: string) => number | undefined {
	const byCode = new Map<string, Feature<Polygon | MultiPolygon>[]>();
	for (const feature of countries.features) {
		const { code } = feature.properties;
		byCode.set(code, [...(byCode.get(code) ?? []), feature]);
	}
	return (position, code) => {
		const parts = byCode.get(code);
		if (!parts) return undefined;
		if (parts.some((part) => booleanPointInPolygon(point(position), part))) return 0;
		return Math.min(...parts.map((part) => pointToPolygonDistance(point(position), part)));
	};
}
