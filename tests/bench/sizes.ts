import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Dossier } from '../../src/lib/model/records';
import type { Site } from './site';
import type { Row } from './table';

/** What is sent, Brotli: the scripts of a page with map and chart, and the largest page with its style sheets. */
export async function measureSizes(site: Site, { charts }: Dossier): Promise<Row[]> {
	const scripts = await scriptsOfChart(site, charts[0]!.id);
	const pages = pageSizes(site.folder);
	const largest = pages.reduce((most, one) => (one.size > most.size ? one : most));
	return [
		{
			name: `JavaScript with map and chart, ${scripts.length} files`,
			median: print(sizeOf(scripts)),
			budget: '500 kB'
		},
		{
			name: `HTML and CSS of the largest of ${pages.length} pages, /${largest.path}`,
			median: print(largest.size),
			budget: '45 kB'
		}
	];
}

async function scriptsOfChart({ browser, origin, folder }: Site, chart: string): Promise<string[]> {
	const paths = new Set<string>();
	const page = await browser.newPage();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (/\.m?js$/.test(pathname)) paths.add(join(folder, pathname));
	});
	await page.goto(`${origin}/charts/${chart}/`);
	await page.waitForFunction(() =>
		['map:idle', 'chart:drawn'].every((name) => performance.getEntriesByName(name).length)
	);
	await page.close();
	return [...paths];
}

function pageSizes(folder: string): { path: string; size: number }[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.filter((path) => path.endsWith('index.html') && !path.startsWith('bare'))
		.map((path) => {
			const html = readFileSync(join(folder, path), 'utf8');
			const sheets = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)]
				.map(([, href = '']) => join(folder, href))
				.filter(existsSync);
			return { path, size: sizeOf([join(folder, path), ...sheets]) };
		});
}

const sizeOf = (files: string[]) =>
	files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

const print = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
