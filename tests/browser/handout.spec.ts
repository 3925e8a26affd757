import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPages } from '../../scripts/handout/print';
import { addressOf, lectures, openStep, projector, talk } from './talks';

/** What the margins leave of a page. */
const a4WidthPx = Math.floor(((210 - 2 * 14) / 25.4) * 96);
const handoutOf = (id: string) => `/lectures/${id}/handout/`;
const step = (page: Page, n: number) => page.locator(`.handout [data-step="${n}"]`);

async function choose(page: Page, perPage: number, paper: 'a4' | 'letter'): Promise<void> {
	await page.check(`[name="per-page"][value="${perPage}"]`);
	await page.check(`[name="paper"][value="${paper}"]`);
}

/** Opens a handout; the map beside it, which is not printed, is left out. */
async function openHandout(page: Page, id: string): Promise<void> {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await page.goto(handoutOf(id));
	const drawings = page.locator('.drawing');
	for (const drawing of await drawings.all())
		await expect(drawing.locator('svg text')).not.toHaveCount(0);
}

for (const { id, steps } of lectures)
	test(`each step of ${id} has its page, on A4 and on Letter, or a part of one`, async ({
		page
	}) => {
		await openHandout(page, id);
		for (const paper of ['a4', 'letter'] as const)
			for (const perPage of [1, 2, 4]) {
				await choose(page, perPage, paper);
				const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
				const least = 1 + Math.ceil(steps.length / perPage);
				expect(pages, `${perPage} to a page of ${paper}`).toBeGreaterThanOrEqual(least);
				const most = paper === 'a4' || perPage < 4 ? least : least + 2;
				expect(pages, `${perPage} to a page of ${paper}`).toBeLessThanOrEqual(most);
			}
	});

test('nothing on a page is wider than its room, notes and all', async ({ page }) => {
	for (const { id } of lectures) {
		await openHandout(page, id);
		await page.check('[name="notes"]');
		for (const perPage of [1, 2, 4]) {
			await choose(page, perPage, 'a4');
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: a4WidthPx, height: 900 });
			const over = await page.locator('.handout').evaluate((handout) =>
				[handout, ...handout.querySelectorAll('*')]
					.filter((one) => one instanceof HTMLElement && getComputedStyle(one).display !== 'inline')
					.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
					.map(({ tagName, className }) => `${tagName} ${className}`)
			);
			expect(over, `${id}, ${perPage} to a page`).toEqual([]);
			await page.emulateMedia({ media: 'screen' });
			await page.setViewportSize({ width: 1280, height: 900 });
		}
	}
});

test('the speaker’s notes are there when they are asked for, and only then', async ({ page }) => {
	await openHandout(page, talk.id);
	await page.emulateMedia({ media: 'print' });
	await expect(step(page, 2).locator('.notes')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByLabel('With the speaker’s notes').check();
	await page.emulateMedia({ media: 'print' });
	for (const [index, { notes }] of talk.steps.entries())
		await expect(step(page, index + 1).locator('.notes')).toContainText(notes!.trim());
});

test('a published handout has the code of each step, and one from this machine its path', async ({
	page,
	baseURL
}) => {
	await openHandout(page, talk.id);
	await expect(step(page, 3).locator('.address')).toHaveText(addressOf(talk.id, 3));
	await expect(page.locator('.address svg')).toHaveCount(0);
	const site = 'https://atlas.example';
	await page.route(`${site}/**`, async (route) => {
		const url = route.request().url().replace(site, baseURL!);
		await route.fulfill({ response: await route.fetch({ url }) });
	});
	await page.goto(site + handoutOf(talk.id));
	await expect(step(page, 3).getByRole('img', { name: `Code of ${site}` })).toBeVisible();
	await expect(step(page, 3).locator('.address')).toContainText(site + addressOf(talk.id, 3));
	await expect(page.locator('.address svg')).toHaveCount(talk.steps.length + 1);
});

test('the command writes the PDF, and says where it is and how many pages it has', () => {
	const folder = mkdtempSync(join(tmpdir(), 'handout-'));
	const out = join(folder, 'talk.pdf');
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/handout.ts', ...args], {
			encoding: 'utf8'
		});
	const { stdout } = run(talk.id, '--per-page', '4', '--paper', 'a4', '--out', out);
	const pages = 1 + Math.ceil(talk.steps.length / 4);
	expect(stdout).toContain(`${out}: ${pages} pages.`);
	const pdf = readFileSync(out);
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	expect(countPages(pdf)).toBe(pages);
	const { status, stderr } = run('no-such-talk', '--out', out);
	expect([status, stderr]).toEqual([1, expect.stringContaining('There is no talk “no-such-talk”')]);
	rmSync(folder, { recursive: true });
});

test('where the map cannot be drawn, the still picture of the step stands on the wall', async ({
	page
}) => {
	await page.setViewportSize(projector);
	await page.addInitScript(() => {
		const own = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
			return kind.startsWith('webgl') ? null : own.call(this, kind as '2d');
		} as typeof own;
	});
	await page.goto(addressOf(talk.id, 5));
	const still = page.locator('.still img');
	await expect(still).toBeVisible();
	await expect(page.getByText('A still picture: the live map cannot be drawn here.')).toBeVisible();
	const [map, words] = [
		(await still.boundingBox())!,
		(await page.locator('.words').boundingBox())!
	];
	expect(map.width).toBeGreaterThan(300);
	expect(map.x + map.width).toBeLessThanOrEqual(words.x + 1);
	await page.keyboard.press('PageDown');
	await expect(still).toHaveAttribute('src', `${addressOf(talk.id, 6)}still.svg`);
});

test('a live map is not covered by a still picture, and on paper the picture stands for it', async ({
	page
}) => {
	await openStep(page, 3);
	const still = page.locator('.still img');
	await expect(still).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(still).toBeVisible();
	await expect.poll(() => still.evaluate((map: HTMLImageElement) => map.naturalWidth)).toBe(480);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a handout is complete: maps, words, figures, citations and addresses', async ({ page }) => {
		await page.goto(handoutOf(talk.id));
		for (const [index, { headline, text, builds, chart, excerpt, kind }] of talk.steps.entries()) {
			const here = step(page, index + 1);
			await expect(here.getByRole('heading', { level: 2 })).toContainText(headline);
			await expect(here.getByRole('img', { name: /^Map: / })).toBeVisible();
			if (text) await expect(here.locator('.text')).toHaveText(text.trim());
			for (const line of builds) await expect(here.getByText(line)).toBeVisible();
			if (chart) await expect(here.locator('figure table')).toBeVisible();
			if (excerpt) await expect(here.locator('blockquote mark')).toBeVisible();
			if (!kind) await expect(here.locator('.rests')).toContainText(/paras?\. \d/);
			await expect(here.locator('.address')).toHaveText(addressOf(talk.id, index + 1));
		}
		await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
	});

	test('a step shows its map', async ({ page }) => {
		await page.goto(addressOf(talk.id, 4));
		const still = page.getByRole('img', { name: /^Map: / });
		await expect(still).toBeVisible();
		expect((await still.boundingBox())!.width).toBeGreaterThan(300);
		const picture = await page.request.get((await still.getAttribute('src'))!);
		expect(picture.headers()['content-type']).toContain('image/svg+xml');
		expect((await picture.body()).length).toBeLessThan(60_000);
	});
});
