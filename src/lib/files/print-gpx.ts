import geoJsonToGpx from '@dwayneparton/geojson-to-gpx';
import { DOMImplementation, XMLSerializer, type Document as XmlDocument } from '@xmldom/xmldom';
import { creditsOf, describe, featuresOf, type RouteFile } from './route-file';
import { plainText } from './plain-text';

/**
 * A route as GPX 1.1: a track for each leg, a waypoint for each station. GPX has no properties, so that basis, standing,
 * length and credit stand in the description. At build time only: it makes its XML without a browser.
 */
export function printGpx(route: RouteFile): string {
	const { features } = featuresOf(route);
	const described = features.map(({ properties, ...feature }) => ({
		...feature,
		properties: {
			name: plainText(String(properties.name)),
			desc: plainText(describe(properties)),
			...(properties.kind !== undefined && { type: plainText(String(properties.kind)) })
		}
	}));
	const gpx = geoJsonToGpx(
		{ type: 'FeatureCollection', features: described },
		{
			creator: plainText(route.origin),
			metadata: {
				name: plainText(route.title),
				desc: plainText(`${route.note} Standing: ${route.standing}. Credit: ${creditsOf(route)}.`)
			}
		},
		new DOMImplementation() as unknown as globalThis.DOMImplementation
	);
	return `${new XMLSerializer().serializeToString(gpx as unknown as XmlDocument)}\n`;
}
