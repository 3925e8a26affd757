import { expect, test } from 'vitest';
import { appFiles, isOf, isPageOf, pageOf, talkFiles, talkOf, withData } from './plan';
import { harbourPlan as plan } from './harbour-plan';

test('code, style sheets, fonts, ground and index are kept before any page is', () => {
	expect(appFiles(plan)).toEqual([
		'/_app/immutable/entry/start.one.js',
		'/_app/immutable/assets/sans.woff2',
		'/favicon.svg',
		'/geo/basemap/labels.geojson',
		'/offline/',
		'/theme.css',
		'/data/atlas.json',
		'/geo/lines.geojson'
	]);
});

test('a talk is all that lies below its page, each page with its data', () => {
	expect(talkFiles(plan, '/lectures/harbour/')).toEqual([
		'/lectures/harbour/',
		'/lectures/harbour/__data.json',
		'/lectures/harbour/1/',
		'/lectures/harbour/1/__data.json',
		'/lectures/harbour/1/still.svg'
	]);
});

test('a talk of a similar name is another one', () => {
	expect(talkFiles(plan, '/lectures/harbour-2/')).toEqual([
		'/lectures/harbour-2/',
		'/lectures/harbour-2/__data.json'
	]);
});

test.each([
	['/lectures/harbour/', '/lectures/harbour/'],
	['/lectures/harbour/12/', '/lectures/harbour/'],
	['/lectures/harbour/1/still.svg', '/lectures/harbour/'],
	['/lectures/', undefined],
	['/lectures/harbour', undefined],
	['/places/harbour/', undefined]
])('%s lies in the talk %s', (path, talk) => {
	expect(talkOf(path)).toBe(talk);
});

test('a site below an address of its own has its talks there', () => {
	expect(talkOf('/atlas/lectures/harbour/1/', '/atlas')).toBe('/atlas/lectures/harbour/');
	expect(talkOf('/lectures/harbour/1/', '/atlas')).toBeUndefined();
});

test('a page has data, a file has none', () => {
	expect(withData('/places/')).toEqual(['/places/', '/places/__data.json']);
	expect(withData('/theme.css')).toEqual(['/theme.css']);
	expect(['/places/__data.json', '/theme.css'].map(pageOf)).toEqual(['/places/', '/theme.css']);
});

test('what the version does not list is not of it', () => {
	const paths = ['/places/', '/places/__data.json', '/places/atlantis/', '/favicon.svg'];
	expect(paths.map((path) => isOf(plan, path))).toEqual([true, true, false, true]);
});

test('a page that starts another version is told by its code', () => {
	const html = (name: string) =>
		`<script>import("/_app/immutable/entry/start.${name}.js")</script>`;
	expect([html('one'), html('two'), ''].map((text) => isPageOf(plan, text))).toEqual([
		true,
		false,
		false
	]);
});
