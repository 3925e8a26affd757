import { featuresOf, type RouteFile } from './route-file';

/** A route as GeoJSON (RFC 7946), a line for each feature. */
export function printGeoJson(route: RouteFile): string {
	const { features, ...collection } = featuresOf(route);
	const [head] = JSON.stringify({ ...collection, features: [] }).split('[]}');
	return `${head}[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
