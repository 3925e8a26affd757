import { error } from '@sveltejs/kit';
import { formats, type Format } from '$lib/files/formats';
import { printGeoJson } from '$lib/files/print-geojson';
import { printGpx } from '$lib/files/print-gpx';
import { printKml } from '$lib/files/print-kml';
import { routeFileOf } from '$lib/files/route-file-of';
import { dossier } from '$lib/server/atlas';
import { courseOf } from '$lib/server/ground';

export const prerender = true;

const print = { geojson: printGeoJson, gpx: printGpx, kml: printKml };

export const entries = () =>
	dossier.routes.flatMap(({ id }) =>
		(Object.keys(formats) as Format[]).map((format) => ({ id, format }))
	);

export function GET({ params: { id, format } }) {
	const route =
		dossier.routes.find((one) => one.id === id) ?? error(404, `This atlas has no route ${id}.`);
	const origin = `${dossier.title} (Geodossier)`;
	const text = print[format](routeFileOf(route, dossier.stations, courseOf, origin));
	return new Response(text, { headers: { 'Content-Type': formats[format].type } });
}
