import type { Plan } from './plan';

/** A made-up version of a site, for tests: two talks, and a page that is no talk's. */
export const harbourPlan: Plan = {
	version: 'one',
	base: '',
	build: [
		'/_app/immutable/entry/start.one.js',
		'/_app/immutable/assets/sans.woff2',
		'/_app/immutable/assets/sans.woff'
	],
	files: ['/favicon.svg', '/geo/basemap/labels.geojson', '/geo/basemap/world.geojson'],
	prerendered: [
		'/places/',
		'/offline/',
		'/theme.css',
		'/data/atlas.json',
		'/data/events.csv',
		'/geo/lines.geojson',
		'/lectures/harbour/',
		'/lectures/harbour/1/',
		'/lectures/harbour/1/still.svg',
		'/lectures/harbour-2/'
	]
};
