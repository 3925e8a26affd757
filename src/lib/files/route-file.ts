import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { LonLat } from '../geo/geodesic';
import type { Basis, Standing } from '../model/records';

/** A leg as it is taken away: whatever else is known of it comes along as a property. */
export interface LegFile {
	id: string;
	name: string;
	basis: Basis;
	standing: Standing;
	credit: string;
	measuredKm: number;
	statedKm?: number;
	statedBy?: string;
	country?: string;
	fromKm?: number;
	toKm?: number;
	note?: string;
	coordinates: readonly LonLat[];
}

export interface StationFile {
	id: string;
	name: string;
	kind: string;
	basis: string;
	from: string;
	km?: number;
	accuracyKm?: number;
	note?: string;
	coordinates: LonLat;
}

/** A route as it is taken away. */
export interface RouteFile {
	id: string;
	title: string;
	carries: string;
	standing: Standing;
	note: string;
	/** Where the file is from: the atlas, and its address if it has one. */
	origin: string;
	legs: readonly LegFile[];
	stations: readonly StationFile[];
}

type Properties = Record<string, string | number>;

/** The route as GeoJSON. What is true of all of it is a member of its own: RFC 7946 keeps `properties` for features. */
export function featuresOf(
	route: RouteFile
): FeatureCollection<LineString | Point, Properties> & { route: Properties } {
	const { id, title, carries, standing, note, origin, legs, stations } = route;
	return {
		type: 'FeatureCollection',
		route: { id, title, carries, standing, note, origin, credit: creditsOf(route) },
		features: [
			...legs.map(({ coordinates, ...leg }): Feature<LineString, Properties> => {
				const line = coordinates.map((point) => [...point]);
				return feature({ type: 'LineString', coordinates: line }, { ...leg, route: title });
			}),
			...stations.map(({ coordinates, ...station }): Feature<Point, Properties> => {
				const point = [...coordinates];
				return feature({ type: 'Point', coordinates: point }, { ...station, route: title });
			})
		]
	};
}

function feature<Shape extends LineString | Point>(
	geometry: Shape,
	{ id, ...properties }: Properties & { id: string }
): Feature<Shape, Properties> {
	return { type: 'Feature', id, geometry, properties };
}

/** Whose work the lines are, each named once. */
export function creditsOf({ legs }: RouteFile): string {
	return [...new Set(legs.flatMap(({ credit }) => credit.split('; ')))].join('; ');
}

/** What a format without properties says of a leg or a station in its description. */
export function describe(
	properties: Readonly<Record<string, string | number | undefined>>
): string {
	const { basis, standing, kind, measuredKm, statedKm, statedBy, km, accuracyKm } = properties;
	const { note, credit, from } = properties;
	return [
		kind,
		basis && `${measuredKm === undefined ? 'Position' : 'Line'}: ${basis}`,
		standing && `Asserted: ${standing}`,
		measuredKm !== undefined && `Length as drawn: ${measuredKm} km`,
		statedKm !== undefined &&
			`Length as stated${statedBy ? ` by ${statedBy}` : ''}: ${statedKm} km`,
		km !== undefined && `Kilometre ${km}`,
		accuracyKm !== undefined && `Within about ${accuracyKm} km`,
		note,
		from && `From: ${from}`,
		credit && `Credit: ${credit}`
	]
		.filter((part) => part)
		.map((part) => String(part).replace(/\.?$/, '.'))
		.join(' ');
}
