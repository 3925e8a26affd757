import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFaults } from './axe';
import { openWithMap } from './walks';

/** A page of every kind. */
const pages = [
	'/',
	'/places/',
	'/compare/',
	'/data/',
	'/places/baku/',
	'/places/azerbaijan/',
	'/routes/btc/',
	'/charts/arms-share/',
	'/events/recognition-by-israel-1991/',
	'/actors/heydar-aliyev/',
	'/disagreements/',
	'/disagreements/arms-share/',
	'/audit/',
	'/sources/wikipedia/',
	'/lectures/',
	'/lectures/oil-road/',
	'/lectures/oil-road/handout/',
	'/lectures/own/'
];

test('every page has a title that says what it is, also before its script runs', () => {
	const build = join(import.meta.dirname, '../../build');
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
	const titles = files
		.filter((file) => file.endsWith('/index.html'))
		.map((file) => {
			const html = readFileSync(join(build, file), 'utf8');
			const [, ...found] = html.split('<head>')[1]!.split('</head>')[0]!.split('<title>');
			return { file, titles: found.map((text) => text.split('</title>')[0]!) };
		});
	const [, name] = /<title>([^<]+)/.exec(readFileSync(join(build, 'index.html'), 'utf8'))!;
	expect(titles.length).toBeGreaterThan(300);
	for (const { file, titles: own } of titles) {
		expect(own, file).toHaveLength(1);
		expect(own[0], file).not.toBe(name);
	}
});

function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return complaints;
}

// One visit for all of it: most of a visit is the map's opening.
for (const path of pages)
	test(`${path} asks no other origin, has no fault that axe finds, and needs no sideways scrolling`, async ({
		page,
		baseURL
	}) => {
		const complaints = complaintsOf(page);
		const outside: string[] = [];
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			const own = origin === baseURL || protocol === 'data:' || protocol === 'blob:';
			if (!own) outside.push(request.url());
		});
		await openWithMap(page, path);
		await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme);
			expect.soft(await findFaults(page), colorScheme).toEqual([]);
		}
		const excess = () =>
			page.evaluate(() =>
				[document.documentElement, document.querySelector('main')!].map(
					(box) => box.scrollWidth - box.clientWidth
				)
			);
		for (const width of [1024, 390, 320]) {
			await page.setViewportSize({ width, height: 700 });
			// A chart is drawn anew after the page around it has its new width.
			await expect.poll(excess, `${width} px`).toEqual([0, 0]);
		}
		await page.waitForLoadState('networkidle');
		expect(outside).toEqual([]);
		expect(complaints).toEqual([]);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of pages)
		test(`${path} is complete`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(300);
		});

	test('a place shows its passages, marked, and its figures in tables', async ({ page }) => {
		await page.goto('/places/baku/');
		await expect(page.locator('blockquote mark').first()).toBeVisible();
		await expect(page.locator('figure[data-chart] table').first()).toBeVisible();
		await page.locator('figure[data-chart] table a[href^="#"]').first().press('Enter');
		await expect(page.locator('blockquote:target')).toBeVisible();
	});

	test('an unknown address says so, and leads on', async ({ page }) => {
		const response = await page.goto('/places/atlantis/');
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
		await page.getByRole('link', { name: 'Begin at the opening page' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azerbaijan and Israel');
	});
});

test('an unknown address keeps the map, and says so', async ({ page }) => {
	await openWithMap(page, '/places/atlantis/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('a basemap that is not loaded is said, and the text stays', async ({ page }) => {
	await page.route('**/geo/basemap/**', (route) => route.abort());
	await page.goto('/places/baku/');
	await expect(
		page
			.getByRole('alert')
			.getByText(/[Bb]asemap|map/)
			.first()
	).toBeVisible();
	await expect(page.locator('blockquote').first()).toBeVisible();
});

test('an index that is not loaded is said, and the text stays', async ({ page }) => {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await page.goto('/places/baku/');
	await expect(page.getByText(/The map could not be loaded/)).toBeVisible();
	await expect(page.locator('blockquote').first()).toBeVisible();
});

test('a browser without WebGL 2 is told so, and the text stays', async ({ page }) => {
	await page.addInitScript(() => {
		const own = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
			return kind.startsWith('webgl') ? null : own.call(this, kind as '2d');
		} as typeof own;
	});
	await page.goto('/places/baku/');
	await expect(page.getByText(/WebGL/)).toBeVisible();
	await expect(page.locator('blockquote').first()).toBeVisible();
});
