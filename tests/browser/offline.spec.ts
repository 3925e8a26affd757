import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './axe';
import { Host, version } from './hosts';
import { addressOf, headline, talk, typeStep } from './talks';
import { coloursOfMap, waitForMap } from './walks';

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

test('a talk that was opened once is given whole without a server, from a cold start', async () => {
	const before = await keepTalk();
	await before.goto(new URL('/events/', before.url()).href);
	await expect
		.poll(() => before.evaluate(async () => Boolean(await caches.match('/events/'))))
		.toBe(true);
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

	for (const part of ['presenter', 'handout']) {
		await page.goto(new URL(`${talkPage}${part}/`, page.url()).href);
		await expect(page.getByText(talk.steps[5]!.headline).first()).toBeVisible();
	}
	const still = page.locator('img').nth(4);
	await still.scrollIntoViewIfNeeded();
	await expect
		.poll(() => still.evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
		.toBeGreaterThan(0);

	await page.goto(new URL('/events/', page.url()).href);
	await expect(headline(page)).toHaveText('Events');
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
