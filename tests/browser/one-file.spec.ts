import { expect, test } from '@playwright/test';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { address, isDrawn, file, folder, inkOf, make, openFile, outside } from './talk-file';
import { headline, projector, talk, typeStep } from './talks';
import { waitForMap } from './walks';

// One worker, so that the file is made once.
test.describe.configure({ mode: 'default' });
test.use({ viewport: projector });

test.beforeAll(() => {
	mkdirSync(folder, { recursive: true });
	const { status, stderr } = make(talk.id, '--out', file);
	expect(stderr).toBe('');
	expect(status).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('from a stick, with the network off, a talk is given with PageDown alone, and back', async ({
	page
}) => {
	expect(statSync(file).size).toBeLessThan(5_000_000);
	const asked = await openFile(page);
	await waitForMap(page);
	await expect(page.locator('html')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	for (const [index, step] of talk.steps.entries()) {
		await expect(headline(page)).toHaveText(step.headline);
		await expect(page).toHaveTitle(new RegExp(`^${index + 1} of ${talk.steps.length}: `));
		await expect.poll(() => isDrawn(page), `the map of step ${index + 1}`).toBe(true);
		if (step.chart)
			await expect.poll(() => page.locator('.plot canvas').evaluate(inkOf)).toBe(true);
		await expect(page.locator('.hall .sources')).toContainText('¶');
		const presses = step.builds.length + Number(index < talk.steps.length - 1);
		for (let press = 0; press < presses; press++) await page.keyboard.press('PageDown');
	}
	await expect(page.locator('.waiting')).toHaveCount(0);
	const presses = talk.steps.reduce((sum, { builds }) => sum + 1 + builds.length, 0);
	for (let press = 1; press < presses; press++) await page.keyboard.press('PageUp');
	await expect(headline(page)).toHaveText(talk.steps[0]!.headline);
	expect(outside(asked)).toEqual([]);
});

test('the keys of a talk do in its file what they do on the site', async ({ page }) => {
	await openFile(page, '#3');
	await waitForMap(page);
	const dialog = page.getByRole('dialog');
	for (const [key, says] of [
		['o', 'since the start'],
		['?', 'Keys'],
		['q', 'no telephone can open its address']
	] as const) {
		await page.keyboard.press(key);
		await expect(dialog).toContainText(says);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	}
	await page.keyboard.press('b');
	await expect(page.locator('[data-cover]')).toHaveAttribute('data-cover', 'black');
	await page.keyboard.press('b');
	await page.keyboard.press('l');
	await expect(page.locator('.spot')).toBeVisible();
	await page.keyboard.press('l');
	const glass = page.locator('.strokes');
	const camera = (await glass.getAttribute('data-camera'))!;
	const { x, y } = (await glass.boundingBox())!;
	await page.keyboard.press('d');
	await page.mouse.move(x + 80, y + 80);
	await page.mouse.down();
	await page.mouse.move(x + 160, y + 120, { steps: 4 });
	await page.mouse.up();
	await expect(glass.locator('path')).toHaveCount(2);
	await page.keyboard.press('d');
	await page.keyboard.press('m');
	await page.mouse.wheel(0, -600);
	await expect(glass).not.toHaveAttribute('data-camera', camera);
	await page.keyboard.press('m');
	await expect(glass).toHaveAttribute('data-camera', camera);
	await page.keyboard.press('h');
	await expect(page.locator('html')).toHaveAttribute('data-scheme', 'contrast');
	await expect(headline(page)).toHaveText(talk.steps[2]!.headline);
});

test('every source that a step names is read in the file, and the talk goes on from there', async ({
	page
}) => {
	const asked = await openFile(page);
	for (let step = 1; step <= talk.steps.length; step++) {
		await typeStep(page, step);
		const dead = await page
			.locator('.hall a')
			.evaluateAll((links) =>
				links
					.map((link) => link.getAttribute('href')!)
					.filter(
						(href) => !/^(#\d+|https:.*)$/.test(href) && !document.getElementById(href.slice(1))
					)
			);
		expect(dead, `step ${step}`).toEqual([]);
	}
	await typeStep(page, 3);
	const link = page.locator('.hall .sources a').first();
	const passage = (await link.getAttribute('href'))!.slice(1);
	await link.click();
	await expect(page.locator(`[id="${passage}"]`)).toBeInViewport();
	await expect(page.locator('.hall')).toHaveCount(0);
	await page.getByRole('link', { name: 'Go on where it was left' }).click();
	await expect(headline(page)).toHaveText(talk.steps[2]!.headline);
	await page.keyboard.press('Escape');
	await expect(headline(page)).toHaveText(talk.title);
	await page.keyboard.press('Escape');
	await expect(headline(page)).toHaveText(talk.steps[2]!.headline);
	await page.keyboard.press('Escape');
	await page.keyboard.press('F5');
	await expect(headline(page)).toHaveText(talk.steps[0]!.headline);
	expect(outside(asked)).toEqual([]);
});

test('S opens the presenter’s window of the file, and either window leads the other', async ({
	page
}) => {
	const asked = await openFile(page, '#2');
	const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
	presenter.on('request', (request) => asked.push(request.url()));
	const place = presenter.locator('header h1');
	await expect(place).toContainText(`2 of ${talk.steps.length}`);
	await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText(
		talk.steps[1]!.notes!.trim().slice(0, 40)
	);
	await expect
		.poll(() =>
			presenter
				.locator('.picture img')
				.first()
				.evaluate((still) => (still as HTMLImageElement).naturalWidth)
		)
		.toBeGreaterThan(0);
	await presenter.keyboard.press('End');
	await expect(headline(page)).toHaveText(talk.steps.at(-1)!.headline);
	await page.keyboard.press('Home');
	await expect(place).toContainText(`1 of ${talk.steps.length}`);
	await page.reload();
	// A wall that was loaded anew is found as soon as the presenter asks for one.
	await expect(async () => {
		await presenter.keyboard.press('b');
		await expect(page.locator('[data-cover]')).toBeVisible({ timeout: 1500 });
	}).toPass();
	await page.close();
	await expect(presenter.getByText('The wall is closed')).toBeVisible();
	const opening = presenter.waitForEvent('popup');
	await presenter.getByRole('link', { name: 'open it again' }).click();
	const again = await opening;
	await expect(again.locator('[data-step]')).toBeVisible();
	await again.keyboard.press('End');
	await expect(place).toContainText(`${talk.steps.length} of ${talk.steps.length}`);
	expect(outside(asked)).toEqual([]);
});

test('where the browser opens no window, the notes lie over the wall of the file', async ({
	page
}) => {
	await page.addInitScript(() => (window.open = () => null));
	await openFile(page, '#2');
	await page.keyboard.press('s');
	await expect(page.getByRole('complementary')).toContainText(
		talk.steps[1]!.notes!.trim().slice(0, 40)
	);
});

test('where nothing can draw the map, its still picture stands in the file', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await openFile(page, '#3');
	const still = page.locator('.hall .still img');
	await expect(still).toBeVisible();
	const width = () => still.evaluate((picture) => (picture as HTMLImageElement).naturalWidth);
	await expect.poll(width).toBeGreaterThan(0);
});

test('a reload of the file returns to the same step and line', async ({ page }) => {
	const step = talk.steps.findIndex(({ builds }) => builds.length > 2) + 1;
	await openFile(page);
	await typeStep(page, step);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await page.reload();
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', String(step));
	await expect(page.locator('.waiting')).toHaveCount(talk.steps[step - 1]!.builds.length - 2);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the file is a text: every step, every passage, every source', async ({ page }) => {
		await page.goto(address);
		await expect(headline(page)).toHaveText(talk.title);
		for (const [index, { headline: said, builds, text, chart }] of talk.steps.entries()) {
			const step = page.locator(`#step-${index + 1}`);
			await expect(step.getByRole('heading')).toContainText(said);
			if (text) await expect(step.getByText(text.trim())).toBeVisible();
			for (const line of builds) await expect(step.getByText(line)).toBeVisible();
			if (chart) await expect(step.locator('table')).toBeVisible();
			await expect(step.getByRole('img', { name: /^Map: / })).toBeVisible();
		}
		expect(await page.locator('blockquote[id] mark').count()).toBeGreaterThan(5);
		await expect(page.getByRole('link', { name: 'Start' })).toBeHidden();
		expect(await page.locator('.text').innerText()).not.toContain(
			talk.steps[0]!.notes!.slice(0, 40)
		);
	});
});
