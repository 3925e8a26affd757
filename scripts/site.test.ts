import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSite, parseHeaders } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const pages = {
	'index.html': 'opening page',
	'places/harbour/index.html': 'the harbour',
	'geo/places.geojson': '{}',
	'404.html': 'no such page',
	_headers: '/*\n  X-Frame-Options: DENY\n/geo/*\n  Cache-Control: max-age=60\n'
};
let server: Server;
let origin: string;

beforeAll(async () => {
	for (const [path, text] of Object.entries(pages)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	server = createServer(createSite(folder)).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

test('a page is served at its address', async () => {
	const page = await get('/places/harbour/?themes=trade');
	expect([page.status, await page.text()]).toEqual([200, 'the harbour']);
});

test('an address without its last slash leads to the one with it, and keeps its query', async () => {
	const page = await get('/places/harbour?themes=trade');
	expect(page.status).toBe(308);
	expect(page.headers.get('location')).toBe('/places/harbour/?themes=trade');
});

test('no address leads to another host', async () => {
	expect((await get('//places/harbour')).headers.get('location')).toBeNull();
});

test('an unknown address is answered with 404.html, and as not found', async () => {
	for (const path of ['/places/atlantis/', '/%zz', '/../package.json']) {
		const page = await get(path);
		expect([page.status, await page.text()]).toEqual([404, 'no such page']);
		expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
	}
});

test('the headers of _headers are sent, those of an address on top of those of all', async () => {
	const shapes = await get('/geo/places.geojson');
	expect(shapes.headers.get('x-frame-options')).toBe('DENY');
	expect(shapes.headers.get('cache-control')).toBe('max-age=60');
	expect(shapes.headers.get('content-type')).toBe('application/geo+json');
	expect((await get('/')).headers.get('cache-control')).not.toBe('max-age=60');
});

test('a comment in _headers is no header', () => {
	expect(parseHeaders('# Note: this\n/a.b\n  # Other: that\n  X-A: b: c\n')).toEqual([
		{ applies: /^\/a\.b$/, headers: [['X-A', 'b: c']] }
	]);
});
