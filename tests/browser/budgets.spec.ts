import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { openWithMap } from './walks';

const build = join(import.meta.dirname, '../../build');
const kilobytes = (texts: Buffer[], quality = constants.BROTLI_MAX_QUALITY) =>
	texts.reduce((sum, text) => sum + compressed(text, quality), 0) / 1000;

function compressed(text: Buffer, quality: number): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

test('all JavaScript of a page with map and charts is under 500 kB', async ({ page }) => {
	const scripts = new Map<string, Buffer>();
	page.on('response', async (response) => {
		const { pathname } = new URL(response.url());
		if (/\.m?js$/.test(pathname)) scripts.set(pathname, readFileSync(join(build, pathname)));
	});
	await openWithMap(page, '/charts/oil-share/');
	await page.waitForFunction(() => performance.getEntriesByName('chart:drawn').length > 0);
	const size = kilobytes([...scripts.values()]);
	test
		.info()
		.annotations.push({ type: 'JavaScript, Brotli', description: `${size.toFixed(0)} kB` });
	expect([...scripts.keys()].some((path) => path.includes('maplibre-gl-worker'))).toBe(true);
	expect(size).toBeLessThan(500);
});

test('every page with its style sheets is under 45 kB before the map', () => {
	const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('index.html')
	);
	expect(pages.length).toBeGreaterThan(300);
	const weighed = pages.map((path) => {
		const html = readFileSync(join(build, path));
		const sheets = [...html.toString().matchAll(/<link[^>]+href="([^"]+\.css)"/g)]
			.map(([, href]) => join(build, href!))
			.filter(existsSync);
		const files = [html, ...sheets.map((sheet) => readFileSync(sheet))];
		// Compressed in a fifth of the time, and a tenth larger than a server would send it.
		return { path, files, size: kilobytes(files, 9) };
	});
	const sizes = weighed
		.toSorted((a, b) => b.size - a.size)
		.slice(0, 3)
		.map(({ path, files }) => ({ path, size: kilobytes(files) }));
	const largest = sizes.reduce((most, one) => (one.size > most.size ? one : most));
	test.info().annotations.push({
		type: `largest page, ${largest.path}`,
		description: `${largest.size.toFixed(1)} kB`
	});
	expect(largest.size).toBeLessThan(45);
});
