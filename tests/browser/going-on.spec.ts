import { expect, test, type Page } from '@playwright/test';
import { Host } from './hosts';
import { addressOf, headline, openStep, projector, talk, typeStep } from './talks';
import { coloursOfMap, waitForMap } from './walks';

test('after a crash, the talk goes on where it was, with its time, size, contrast and drawings', async () => {
	const host = await new Host().serve();
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
	const after = await host.open(`/lectures/${talk.id}/`);
	await after.getByRole('link', { name: 'Go on where it was left' }).click();
	await expect(headline(after)).toHaveText(talk.steps[4]!.headline);
	await expect(after.locator('.strokes path')).toHaveCount(2);
	await expect(after.locator('html')).toHaveAttribute('data-scheme', 'contrast');
	expect(await kept(after)).toEqual(before);
	await host.end();
});

test('after a reload, the next step names its sources as when it is opened', async ({ page }) => {
	const sources = page.locator('p.sources');
	const id = 'numbers-that-disagree';
	for (const step of [6, 9]) {
		await page.goto(addressOf(id, step + 1));
		const opened = await sources.innerText();
		await page.goto(addressOf(id, step));
		await waitForMap(page);
		await page.keyboard.press('PageDown');
		await expect(page.locator('[data-step]')).toHaveAttribute('data-step', String(step + 1));
		expect(await sources.innerText()).toBe(opened);
	}
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

	test('while the browser has taken the graphics of the map, a still picture stands in; then the map is back', async ({
		page
	}) => {
		await openStep(page, 5);
		const camera = await page.locator('.strokes').getAttribute('data-camera');
		const colours = await coloursOfMap(page);
		const context = await page
			.locator('.stage canvas.maplibregl-canvas')
			.evaluateHandle((canvas: HTMLCanvasElement) =>
				canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')
			);
		await context.evaluate((context) => context!.loseContext());
		const still = page.locator('.still img');
		await expect(still).toBeVisible();
		await context.evaluate((context) => context!.restoreContext());
		await expect(still).toBeHidden();
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
