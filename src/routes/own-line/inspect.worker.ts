import type { FeatureCollection, LineString, Point } from 'geojson';
import type { RouteLines } from '$lib/geo/about-line';
import { bordersOf, type Land } from '$lib/geo/borders';
import type { LonLat } from '$lib/geo/geodesic';
import { finestLand } from '$lib/geo/land';
import { inspect, type Ground, type Inspected } from './inspect';
import type { Asked, Told } from './messages';

/** Files are read and measured here, so that the page stays alive; no file leaves it. */
let ground: Promise<Ground> | undefined;

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
	if ('file' in data) return tell({ inspected: await inspected(data.file) });
	ground = fetchGround(data.ground, data.lines);
	// Whoever awaits it says what failed.
	ground.catch(() => undefined);
};

const tell = (told: Told) => self.postMessage(told);

async function inspected(file: File): Promise<Inspected> {
	let measure: Ground;
	try {
		measure = await ground!;
	} catch {
		return {
			fault:
				'Borders and routes to measure against could not be fetched: reload the page to try again.'
		};
	}
	try {
		return inspect(file.name, await file.text(), measure, (done, of) => tell({ done, of }));
	} catch {
		return { fault: `The file ${file.name} could not be read: choose it again, or another.` };
	}
}

async function fetchGround(groundUrl: string, linesUrl: string): Promise<Ground> {
	const [land, lines] = await Promise.all([
		fetched<
			FeatureCollection<Land['features'][number]['geometry'], { kind: string; code?: string }>
		>(groundUrl),
		fetched<FeatureCollection<LineString | Point, { id: string; title: string }>>(linesUrl)
	]);
	const of = (...kinds: string[]): Land => ({
		type: 'FeatureCollection',
		features: land.features.filter(({ properties: { kind } }) => kinds.includes(kind))
	});
	const routes = new Map<string, RouteLines & { legs: LonLat[][] }>();
	for (const { geometry, properties } of lines.features) {
		if (geometry.type !== 'LineString') continue;
		const { id, title } = properties;
		const route = routes.get(id) ?? { id, title, legs: [] };
		route.legs.push(geometry.coordinates as unknown as LonLat[]);
		routes.set(id, route);
	}
	const borders = bordersOf(finestLand(of('sea', 'land'), of('world')));
	return { borders, routes: [...routes.values()] };
}

async function fetched<Value>(url: string): Promise<Value> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	return response.json();
}
