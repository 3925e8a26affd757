import { foldersToKML } from '@placemarkio/tokml';
import { creditsOf, describe, featuresOf, type RouteFile } from './route-file';
import { plainText } from './plain-text';

/**
 * A route as KML 2.2: a folder named after it, with a placemark for each leg and station. Each has its properties as
 * extended data, the route's own among them, and a description to read.
 */
export function printKml(route: RouteFile): string {
	const { features, route: whole } = featuresOf(route);
	const children = features.map(({ id, properties, geometry }) => ({
		type: 'Feature' as const,
		geometry,
		properties: texts({
			...properties,
			id: String(id),
			description: describe(properties),
			routeStanding: whole.standing!,
			routeNote: whole.note!,
			routeCredit: creditsOf(route),
			origin: route.origin
		})
	}));
	const folder = { type: 'folder' as const, meta: { name: plainText(route.title) }, children };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${foldersToKML({ type: 'root', children: [folder] })}\n`;
}

function texts(properties: Readonly<Record<string, string | number>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [name, plainText(String(value))])
	);
}
