/** What a version of the site is made of, as SvelteKit lists it for its worker. */
export interface Plan {
	version: string;
	/** What its addresses begin with; empty at the root of a domain. */
	base: string;
	/** Code, style sheets and fonts: their names change with what they hold. */
	build: readonly string[];
	/** What lies in `static/`. */
	files: readonly string[];
	/** Pages, which end in a slash, and files that are made with them. */
	prerendered: readonly string[];
}

/** Of the data, what the app itself asks for; the rest is there to be taken away, and kept once it was. */
const asked = [
	'/offline/',
	'/theme.css',
	'/favicon.svg',
	'/data/atlas.json',
	'/data/dossier.json',
	'/data/search.json',
	'/data/sources.json',
	'/geo/lines.geojson',
	'/geo/basemap/ground.geojson',
	'/geo/basemap/labels.geojson'
];

const talks = /^\/lectures\/[^/]+\//;
const dataName = '__data.json';

/** All that any page may need whatever it shows: it is kept before the first of them is. */
export function appFiles({ base, build, files, prerendered }: Plan): string[] {
	const own = new Set(asked.map((path) => base + path));
	return [
		// A browser that runs a worker asks for woff2, and never for what stands in for it.
		...build.filter((path) => !path.endsWith('.woff')),
		...[...files, ...prerendered].filter((path) => own.has(path))
	];
}

/** The page of the talk that an address lies in, from `/lectures/`; undefined if it lies in none. */
export function talkOf(path: string, base = ''): string | undefined {
	const talk = path.startsWith(base) ? talks.exec(path.slice(base.length))?.[0] : undefined;
	return talk && base + talk;
}

/** All files of a talk: each of its pages, with what a browser that is here already fetches instead, and its pictures. */
export function talkFiles({ prerendered }: Pick<Plan, 'prerendered'>, talk: string): string[] {
	return prerendered.filter((path) => path.startsWith(talk)).flatMap(withData);
}

/** A page, and its data by itself. */
export function withData(path: string): string[] {
	return path.endsWith('/') ? [path, path + dataName] : [path];
}

/** The page whose data it is; the path itself if it is none. */
export function pageOf(path: string): string {
	return path.endsWith(`/${dataName}`) ? path.slice(0, -dataName.length) : path;
}

/** Whether a file is of this version, and not of the server alone. */
export function isOf({ build, files, prerendered }: Plan, path: string): boolean {
	return [build, files, prerendered].some((list) => list.includes(pageOf(path)));
}

/** What code and style sheets lie below: their names say what they hold, so that no version takes them for another's. */
export const codeFolder = '/_app/immutable/';

/** Whether a page is of this version: it starts the app with a file of its own. */
export function isPageOf({ build }: Plan, html: string): boolean {
	return build.some((path) => path.includes('/entry/start.') && html.includes(path));
}
