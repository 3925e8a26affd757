import type { FeatureCollection, LineString } from 'geojson';
import { apart, asLine, type Apart } from '../../geo/apart';
import { lineOf, type Line } from '../../geo/line';
import { printDistance, type DistanceUnit } from '../../geo/units';
import type { Atlas, PlaceFeature, RouteFeature } from '../../model/atlas';
import type { Reference } from '../../model/records';
import { isArea } from '../marks';

/** How far two features are from each other, and what to keep in mind. */
export interface Two extends Apart {
	title: string;
	notes: string[];
}

/**
 * Measures between two features: of a place its point, of a route the nearest of its line.
 *
 * @param geo the address of the folder of GeoJSON files, without a slash at its end
 * @throws Error if the line of a route cannot be fetched
 */
export async function measureTwo(
	atlas: Atlas,
	geo: string,
	refs: readonly [Reference, Reference]
): Promise<Two | undefined> {
	const features = refs.map((ref) => featureOf(atlas, ref));
	const [one, other] = await Promise.all(features.map((feature) => shapeOf(feature, geo)));
	const found = one && other && apart(one, other);
	if (!found) return undefined;
	const named = features.flatMap((feature) => feature ?? []);
	return {
		...found,
		title: named.map(({ name }) => name).join(' to '),
		notes: [...new Set(named.flatMap(notesOn))]
	};
}

/** What was measured, as text to take along. */
export function copyTwo({ title, distanceKm, notes }: Two, unit: DistanceUnit): string {
	const first = `${title}: ${printDistance(distanceKm, unit)} (geodesic, WGS 84)`;
	return [first, ...notes].join('\n');
}

const featureOf = ({ places, routes }: Atlas, ref: Reference) =>
	[...places, ...routes].find((feature) => feature.ref === ref);

async function shapeOf(
	feature: PlaceFeature | RouteFeature | undefined,
	geo: string
): Promise<Line | undefined> {
	if (!feature) return undefined;
	if ('precision' in feature) return asLine(feature.coordinates);
	const response = await fetch(`${geo}/${feature.ref}.geojson`);
	if (!response.ok) throw new Error(`the line of ${feature.name} answers ${response.status}`);
	const { features } = (await response.json()) as FeatureCollection<LineString>;
	return lineOf(features.map(({ geometry }) => geometry.coordinates as [number, number][]));
}

function notesOn(feature: PlaceFeature | RouteFeature): string[] {
	const { name } = feature;
	if ('bases' in feature) {
		const { bases } = feature;
		const rough = bases.includes('schematic') ? 'schematic in part or whole' : 'traced';
		const known = bases.every((basis) => basis === 'surveyed') ? 'surveyed' : rough;
		return [`${name}: to the nearest point of the line as drawn, which is ${known}.`];
	}
	if (isArea(feature.precision)) return [`${name} is an area: to its point on the map, no border.`];
	const { accuracyKm } = feature;
	return accuracyKm ? [`${name}: its point is known to ${accuracyKm} km.`] : [];
}
