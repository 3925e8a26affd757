import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test, type Page } from '@playwright/test';
import type { FeatureCollection, LineString } from 'geojson';
import { readFileSync } from 'node:fs';
import { brokenFiles } from '../../src/lib/files/broken-files';
import { openWithMap } from './walks';

test.describe('a route taken away', () => {
	const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
	const readers: Record<string, (text: string) => FeatureCollection> = {
		geojson: (text) => JSON.parse(text),
		gpx: (text) => readGpx(parse(text)) as FeatureCollection,
		kml: (text) => readKml(parse(text)) as FeatureCollection
	};
	const types: Record<string, string> = {
		geojson: 'application/geo+json',
		gpx: 'application/gpx+xml',
		kml: 'application/vnd.google-earth.kml+xml'
	};

	test('is the same lines in each format, with their credits', async ({ page }) => {
		await page.goto('/routes/btc/');
		const { features } = await (await page.request.get('/geo/routes/btc.geojson')).json();
		const lines = features.map((one: { geometry: LineString }) => one.geometry.coordinates);
		for (const [format, read] of Object.entries(readers)) {
			const link = page.getByRole('link', { name: new RegExp(`^${format}$`, 'i') });
			const coming = page.waitForEvent('download');
			await link.click();
			const download = await coming;
			expect(download.suggestedFilename()).toBe(`btc.${format}`);
			const text = readFileSync(await download.path(), 'utf8');
			const drawn = read(text).features.flatMap(({ geometry }) =>
				geometry.type === 'LineString' ? [geometry.coordinates] : []
			);
			expect(drawn).toEqual(lines);
			expect(text).toContain('ODbL');
			expect(text).toContain('traced');
			const { headers } = await fetchedFrom(page, `/data/routes/btc.${format}`);
			expect(headers['content-type']).toContain(types[format]);
		}
	});

	test('is listed with the data, every route in each format', async ({ page }) => {
		await page.goto('/data/');
		for (const format of Object.keys(readers))
			await expect(page.locator(`a[href^="/data/routes/"][href$=".${format}"]`)).toHaveCount(8);
	});

	async function fetchedFrom(page: Page, path: string) {
		const response = await page.request.get(path);
		expect(response.ok()).toBe(true);
		return { headers: response.headers() };
	}
});

test.describe('a line of one’s own', () => {
	const chooser = (page: Page) => page.getByLabel('Choose a file, or several');
	const lengths = (page: Page) => page.getByRole('table', { name: 'Lengths as drawn' });
	const file = (name: string, text: string) => ({
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(text)
	});
	const walk = (count: number) =>
		JSON.stringify({
			type: 'Feature',
			properties: { name: 'My walk' },
			geometry: {
				type: 'LineString',
				coordinates: Array.from({ length: count }, (_, n) => [
					44 + (n / count) * 5,
					41 + Math.sin(n / 500) / 20
				])
			}
		});
	const requestsOf = (page: Page) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		return requests;
	};

	test('is measured beside the routes, drawn, and removed; nothing is requested', async ({
		page
	}) => {
		await openWithMap(page, '/own-line/');
		await page.waitForLoadState('networkidle');
		const requests = requestsOf(page);
		await chooser(page).setInputFiles(file('walk.geojson', walk(50)));
		await expect(lengths(page).getByRole('row', { name: /^My walk yours/ })).toContainText(
			/\d km|\d/
		);
		const card = page.locator('section', { has: page.getByRole('heading', { name: /^My walk/ }) });
		await expect(card).toContainText(/km · .* miles · .* nautical miles/);
		await expect(card).toContainText(/Begins at\s+41\.0000° N, 44\.0000° E, Georgia|Armenia/);
		await expect(card).toContainText('Azerbaijan');
		await expect(card.getByRole('row', { name: /^Baku–Tbilisi–Ceyhan pipeline/ })).toContainText(
			/meets it|km/
		);
		await expect(card.getByRole('row')).toHaveCount(8);
		expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);

		await page.getByRole('button', { name: 'Remove My walk' }).click();
		await expect(card).toHaveCount(0);
		await expect(lengths(page)).not.toContainText('My walk');
	});

	test('across the antimeridian is drawn there, and the map goes there', async ({ page }) => {
		await openWithMap(page, '/own-line/');
		const across = {
			type: 'LineString',
			coordinates: [
				[179, 0],
				[-179, 0]
			]
		};
		await chooser(page).setInputFiles(file('across.geojson', JSON.stringify(across)));
		await expect(lengths(page)).toContainText('across');
		// Of the whole world it would be 0 to 2.
		await expect(page).toHaveURL(/#map=[5-9][\d.]*\/-?[\d.]+\/-?(179|180)/);
	});

	test('of a broken file is one clear sentence, and changes nothing', async ({ page }) => {
		await page.goto('/own-line/');
		await chooser(page).setInputFiles(file('walk.geojson', walk(50)));
		await expect(lengths(page)).toContainText('My walk');
		const before = await lengths(page).innerText();
		const wrong = [
			'broken JSON',
			'broken XML',
			'without a line',
			'swapped',
			'KMZ',
			'of another kind'
		];
		for (const { name, text, says } of brokenFiles.filter(({ wrong: one }) =>
			wrong.includes(one)
		)) {
			await chooser(page).setInputFiles(file(name, text));
			await expect(page.getByRole('status').getByText(says)).toBeVisible();
			expect(await lengths(page).innerText()).toBe(before);
		}
		const large = file('large.gpx', ' '.repeat(20 * 1024 * 1024 + 1));
		await chooser(page).setInputFiles(large);
		await expect(page.getByText('large.gpx is larger than 20 MB')).toBeVisible();
		expect(await lengths(page).innerText()).toBe(before);
	});

	test('may be dropped, several at once; every file of the dossier can be brought back', async ({
		page
	}) => {
		await page.goto('/own-line/');
		await expect(chooser(page)).toBeVisible();
		const texts = await Promise.all(
			['geojson', 'gpx', 'kml'].map(async (format) => {
				const response = await page.request.get(`/data/routes/trans-israel.${format}`);
				return { name: `line.${format}`, text: await response.text() };
			})
		);
		const dropped = await page.evaluateHandle((texts) => {
			const transfer = new DataTransfer();
			for (const { name, text } of texts) transfer.items.add(new File([text], name));
			return transfer;
		}, texts);
		for (const type of ['dragover', 'drop'])
			await page.locator('main').dispatchEvent(type, { dataTransfer: dropped });
		await expect(page.getByRole('heading', { name: /^3 lines of yours/ })).toBeVisible();
		const rows = lengths(page).getByRole('row', { name: /yours/ });
		await expect(rows).toHaveCount(3);
		for (const row of await rows.allInnerTexts()) expect(row).toMatch(/256\s+159\s+138/);
		await page.getByRole('button', { name: 'Remove all' }).click();
		await expect(rows).toHaveCount(0);
	});

	test('of 100,000 points leaves the page alive while it is read', async ({ page }) => {
		await page.goto('/own-line/');
		await expect(chooser(page)).toBeVisible();
		// Beats of the page while the file is read: where it stood still, there would be hardly one.
		await page.evaluate(() => {
			const beats = { reading: 0 };
			setInterval(() => (beats.reading += document.querySelector('progress') ? 1 : 0), 20);
			Object.assign(window, { beats });
		});
		const points = Array.from({ length: 100_000 }, (_, n) => {
			const [lon, lat] = [44 + (n / 100_000) * 5, 41 + Math.sin(n / 500) / 20];
			return `<trkpt lat="${lat}" lon="${lon}"/>`;
		});
		const gpx = `<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>My walk</name><trkseg>${points.join('')}</trkseg></trk></gpx>`;
		await chooser(page).setInputFiles(file('long.gpx', gpx));
		await expect(page.getByRole('progressbar')).toBeVisible();
		await expect(lengths(page)).toContainText('My walk', { timeout: 60_000 });
		await expect(page.getByText(/100,000, of which [\d,]+ are drawn/)).toBeVisible();
		expect(await page.evaluate('beats.reading')).toBeGreaterThan(5);
	});
});
