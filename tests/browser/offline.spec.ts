import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './axe';
import { Host, version } from './hosts';
import { addressOf, headline, openStep, projector, talk, typeStep } from './talks';
import { waitForMap } from './walks';

let host: Host;
test.beforeEach(async () => {
	host = await new Host().serve();
});
test.afterEach(() => host.end());

const talkPage = `/lectures/${talk.id}/`;
const preflightPage = `${talkPage}preflight/`;
const check = (page: Page, title: string) => page.locator(`[data-check="${title}"]`);
const outcome = (page: Page) => page.locator('.outcome');

const cachesOf = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('geodossier')));

/** Opens the page of the talk, and waits until the talk is kept. */
async function keepTalk(): Promise<Page> {
	const page = await host.open(talkPage);
	await expect(page.getByText('Kept in this browser: it runs without a network.')).toBeVisible({
		timeout: 60_000
	});
	return page;
}

/** Colours of the map that is shown: more than one where it is drawn. */
async function coloursOfMap(page: Page): Promise<number> {
	const picture = (await page.locator('.stage').screenshot()).toString('base64');
	return page.evaluate(async (picture) => {
		const image = new Image();
		image.src = `data:image/png;base64,${picture}`;
		await image.decode();
		const glance = document.createElement('canvas').getContext('2d')!;
		glance.drawImage(image, 0, 0, 64, 64);
		const { data } = glance.getImageData(0, 0, 64, 64);
		const colours = new Set<string>();
		for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
		return colours.size;
	}, picture);
}

test('a talk that was opened once is given whole without a server, from a cold start', async () => {
	await keepTalk();
	await host.close();
	await host.pullCable();

	const page = await host.open(talkPage);
	await page.getByRole('link', { name: 'Start' }).click();
	await waitForMap(page);
	for (const [index, { headline: said, chart, builds }] of talk.steps.entries()) {
		await expect(headline(page)).toHaveText(said);
		if (chart) await expect(page.locator('.plot canvas')).toBeVisible();
		if (index === 4) expect(await coloursOfMap(page)).toBeGreaterThan(10);
		for (let press = 0; press <= builds.length; press++) await page.keyboard.press('PageDown');
	}
	await page.goto(new URL(addressOf(talk.id, 5), page.url()).href);
	await waitForMap(page);
	await expect(headline(page)).toHaveText(talk.steps[4]!.headline);
	await expect(page.getByRole('alert')).toHaveText('');
	expect(await page.evaluate(() => document.fonts.check('1em "IBM Plex Sans Variable"'))).toBe(
		true
	);

	await page.goto(new URL(`${talkPage}presenter/`, page.url()).href);
	await expect(page.getByText(talk.steps[5]!.headline).first()).toBeVisible();

	await page.goto(new URL('/places/', page.url()).href);
	await expect(headline(page)).toHaveText('This page is not kept');
	await page.getByRole('link', { name: talk.title }).click();
	await expect(headline(page)).toHaveText(talk.title);
	await page.getByRole('link', { name: 'Lectures', exact: true }).first().click();
	await expect(headline(page)).toHaveText('This page is not kept');
});

test('the preflight goes through all steps and says that the cable may be pulled', async () => {
	const page = await host.open(preflightPage);
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await expect(outcome(page)).toContainText('Ready: you may pull the cable.', { timeout: 90_000 });
	await expect(page.locator('[data-standing="missing"]')).toHaveCount(0);
	await expect(check(page, 'Graphics')).toContainText(`The map of all ${talk.steps.length} steps`);
	await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await findFaults(page)).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 700 });
	const main = page.getByRole('main');
	expect(await main.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
	expect(complaints).toEqual([]);
});

test('the preflight names what is missing, and what to do', async () => {
	const step = addressOf(talk.id, 3);
	host.refused.add(step);
	const page = await host.open(preflightPage, () => {
		const own = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
			return kind.startsWith('webgl') ? null : own.call(this, kind as '2d');
		} as typeof own;
	});
	await expect(outcome(page)).toContainText('Not ready yet.', { timeout: 90_000 });
	await expect(outcome(page)).toContainText('2 things are to be done');
	await expect(check(page, 'Pages, pictures and data')).toContainText(step);
	await expect(check(page, 'Pages, pictures and data')).toContainText('The server refuses');
	await expect(check(page, 'Graphics')).toContainText('hardware acceleration');
	host.refused.clear();
	await page.getByRole('button', { name: 'Check again' }).click();
	await expect(check(page, 'Pages, pictures and data')).toHaveAttribute('data-standing', 'ready', {
		timeout: 60_000
	});
});

test('a talk that is given stays as it is while the site changes, and is the newer one once it is opened anew', async () => {
	const page = await keepTalk();
	await page.goto(page.url() + '5/');
	await waitForMap(page);
	const before = await cachesOf(page);
	expect(before).toContain(`geodossier talks:${version}`);
	host.version = 'newer';
	await page.evaluate(async () => {
		performance.mark('not reloaded');
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), {
			timeout: 60_000
		})
		.toBe('installed');
	expect(await cachesOf(page)).toEqual(expect.arrayContaining(before));
	await typeStep(page, 6);
	expect(await page.evaluate(() => performance.getEntriesByName('not reloaded').length)).toBe(1);
	await page.reload();
	await expect(headline(page)).toHaveText(talk.steps[5]!.headline);
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)
	).toBe('installed');
	// Where a reader comes in, and no other window is open, the newer version takes over.
	await page.goto(new URL(talkPage, page.url()).href);
	const newer = ['app', 'seen', 'talks'].map((shelf) => `geodossier ${shelf}:newer`);
	await expect(async () => {
		const names = await cachesOf(page);
		expect(names.filter((name) => !name.includes('windows')).sort()).toEqual(newer);
	}).toPass();
});

test('the worker is served as a script that is always asked for anew', async ({ request }) => {
	const headers = (await request.get('/service-worker.js')).headers();
	expect(headers['content-type']).toContain('javascript');
	expect(headers['cache-control']).toBe('no-cache');
	expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the preflight is a list of what to look at', async ({ page }) => {
		await page.goto(preflightPage);
		await expect(page.getByText('This browser runs no script')).toBeVisible();
		await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
		await expect(page.locator('.outcome')).toHaveCount(0);
	});
});

test('after a crash, the talk goes on where it was, with its time, size, contrast and drawings', async () => {
	const page = await host.open(addressOf(talk.id, 5));
	await waitForMap(page);
	const kept = (from: Page) =>
		from.evaluate((key) => {
			const { at, ...kept } = JSON.parse(localStorage.getItem(key) ?? '{"at":0}');
			return { ...kept, was: at > 0 } as Record<string, unknown>;
		}, `lecture:${talk.id}`);
	await page.keyboard.press('=');
	await page.keyboard.press('h');
	await page.keyboard.press('d');
	await draw(page);
	await expect.poll(async () => (await kept(page))['strokes']).toHaveLength(1);
	const before = await kept(page);
	await host.close();
	const after = await host.open(talkPage);
	await after.getByRole('link', { name: 'Go on where it was left' }).click();
	await expect(headline(after)).toHaveText(talk.steps[4]!.headline);
	await expect(after.locator('.strokes path')).toHaveCount(2);
	await expect(after.locator('html')).toHaveAttribute('data-scheme', 'contrast');
	expect(await kept(after)).toEqual(before);
});

async function draw(page: Page): Promise<void> {
	const { x, y, width, height } = (await page.locator('.strokes').boundingBox())!;
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 80, y + height / 2 + 40, { steps: 4 });
	await page.mouse.up();
}

test.describe('on the wall', () => {
	test.use({ viewport: projector });

	test('a map that the browser took its graphics from comes back by itself', async ({ page }) => {
		await openStep(page, 5);
		const camera = await page.locator('.strokes').getAttribute('data-camera');
		const colours = await coloursOfMap(page);
		const context = await page
			.locator('.stage canvas.maplibregl-canvas')
			.evaluateHandle((canvas: HTMLCanvasElement) =>
				canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')
			);
		await context.evaluate((context) => context!.loseContext());
		const paused = page.getByText('The map is paused');
		await expect(paused).toBeAttached();
		await context.evaluate((context) => context!.restoreContext());
		await expect(paused).toHaveCount(0);
		await expect.poll(() => coloursOfMap(page)).toBeGreaterThan(colours / 2);
		await expect(page.locator('.strokes')).toHaveAttribute('data-camera', camera!);
		await typeStep(page, 6);
		await expect(page.locator('.strokes')).not.toHaveAttribute('data-camera', camera!);
		await expect.poll(() => coloursOfMap(page)).toBeGreaterThan(10);
	});

	test('another resolution keeps the step, its lines and where the map looks', async ({ page }) => {
		const step = talk.steps.findIndex(({ builds }) => builds.length > 1) + 1;
		await openStep(page, step);
		await page.keyboard.press('PageDown');
		const looks = async () => {
			const [, lon, lat] = (await page.locator('.strokes').getAttribute('data-camera'))!.split('/');
			return `${lon}/${lat}`;
		};
		const before = await looks();
		for (const size of [
			{ width: 1920, height: 1080 },
			{ width: 1280, height: 720 }
		]) {
			await page.setViewportSize(size);
			await expect(headline(page)).toHaveText(talk.steps[step - 1]!.headline);
			await expect(page.locator('.waiting')).toHaveCount(talk.steps[step - 1]!.builds.length - 1);
			await expect.poll(looks).toBe(before);
		}
	});
});
