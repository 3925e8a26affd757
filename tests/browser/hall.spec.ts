import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addressOf, headline, openStep, projector, talk, typeStep } from './talks';

test.use({ viewport: projector });

test('roaming moves the map, and the return gives exactly the same camera', async ({ page }) => {
	await openStep(page, 3);
	const glass = page.locator('.strokes');
	const camera = (await glass.getAttribute('data-camera'))!;
	const box = (await glass.boundingBox())!;
	const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
	for (const key of ['m', 'Backspace']) {
		await page.keyboard.press('m');
		await expect(page.getByText(/^Roaming/)).toBeVisible();
		await page.mouse.move(...middle);
		await page.mouse.wheel(0, -600);
		await page.mouse.down();
		await page.mouse.move(middle[0] - 60, middle[1] + 40, { steps: 4 });
		await page.mouse.up();
		await expect(glass).not.toHaveAttribute('data-camera', camera);
		await page.keyboard.press(key);
		await expect(glass).toHaveAttribute('data-camera', camera);
	}
	await expect(page).toHaveURL(new RegExp(`${addressOf(talk.id, 3)}$`));
});

test('with Ctrl, Alt or the system’s key, a key is the browser’s', async ({ page }) => {
	await openStep(page, 3);
	const taken = await page.evaluate(() =>
		['KeyP', 'KeyF', 'KeyN', 'Equal', 'Digit1', 'ArrowLeft'].flatMap((code) =>
			['ctrlKey', 'altKey', 'metaKey'].filter((held) => {
				const init = { code, [held]: true, bubbles: true, cancelable: true };
				return !document.body.dispatchEvent(new KeyboardEvent('keydown', init));
			})
		)
	);
	expect(taken).toEqual([]);
	await expect(headline(page)).toHaveText(talk.steps[2]!.headline);
});

test('without roaming, a wheel or a drag leaves the map where it is', async ({ page }) => {
	await openStep(page, 3);
	const glass = page.locator('.strokes');
	const camera = (await glass.getAttribute('data-camera'))!;
	await page.mouse.move(250, 400);
	await page.mouse.wheel(0, -600);
	await page.waitForTimeout(300);
	await expect(glass).toHaveAttribute('data-camera', camera);
});

test('what is drawn on the map sticks to the ground, belongs to its step, and is cleared', async ({
	page
}) => {
	await openStep(page, 3);
	const glass = page.locator('.strokes');
	const box = (await glass.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.keyboard.press('d');
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 80, y + 40, { steps: 6 });
	await page.mouse.up();
	const stroke = glass.locator('path').first();
	const drawn = (await stroke.getAttribute('d'))!;
	await page.keyboard.press('d');
	await page.keyboard.press('m');
	await page.mouse.wheel(0, -600);
	await expect(stroke).not.toHaveAttribute('d', drawn);
	await page.keyboard.press('m');
	await expect(stroke).toHaveAttribute('d', drawn);
	await typeStep(page, 2);
	await expect(glass.locator('path')).toHaveCount(0);
	await typeStep(page, 3);
	await expect(stroke).toHaveAttribute('d', drawn);
	await page.keyboard.press('c');
	await expect(glass.locator('path')).toHaveCount(0);
});

test('text grows and shrinks with + and −, and 0 brings it back', async ({ page }) => {
	await openStep(page, 3);
	const letters = () =>
		page.locator('.words').evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
	const usual = await letters();
	await page.keyboard.press('=');
	await expect.poll(letters).toBeGreaterThan(usual);
	await page.keyboard.press('0');
	await page.keyboard.press('-');
	await expect.poll(letters).toBeLessThan(usual);
	await page.keyboard.press('0');
	await expect.poll(letters).toBe(usual);
});

test('high contrast is black on white, also on the map, and ends with the talk', async ({
	page
}) => {
	await openStep(page, 3);
	await page.keyboard.press('h');
	const ink = () => page.locator('.words').evaluate((words) => getComputedStyle(words).color);
	await expect.poll(ink).toBe('rgb(0, 0, 0)');
	await page.keyboard.press('Escape');
	await expect(page.locator('html')).not.toHaveAttribute('data-scheme', 'contrast');
});

test('the cursor and the buttons go when the pointer lies still', async ({ page }) => {
	await openStep(page, 2);
	await page.mouse.move(300, 300);
	await expect(page.locator('html')).not.toHaveAttribute('data-still');
	await expect(page.locator('html')).toHaveAttribute('data-still');
	expect(await page.locator('.head').evaluate((head) => getComputedStyle(head).cursor)).toBe(
		'none'
	);
	await page.mouse.move(310, 300);
	await expect(page.locator('html')).not.toHaveAttribute('data-still');
});

test('the screen stays awake while a talk is given, and again after it was out of sight', async ({
	page
}) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: (kind: string) => {
					asked.push(kind);
					return Promise.resolve({ release: () => Promise.resolve(asked.push('released')) });
				}
			}
		});
	});
	await openStep(page, 2);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	await expect.poll(asked).toEqual(['screen', 'screen']);
	await page.keyboard.press('Escape');
	await expect.poll(asked).toContain('released');
});

test('fingers lead on and back, and the buttons are large enough for them', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true
	});
	const page = await context.newPage();
	await openStep(page, 1);
	const swipe = (dx: number) =>
		page.evaluate((dx) => {
			const target = document.querySelector('.words')!;
			const touch = (clientX: number) =>
				new Touch({ identifier: 1, target, clientX, clientY: 500 });
			const [from, to] = [touch(200), touch(200 + dx)];
			const sent = { bubbles: true, changedTouches: [to] };
			target.dispatchEvent(new TouchEvent('touchstart', { ...sent, touches: [from] }));
			target.dispatchEvent(new TouchEvent('touchend', sent));
		}, dx);
	await swipe(-120);
	await expect(headline(page)).toHaveText(talk.steps[1]!.headline);
	await swipe(120);
	await expect(headline(page)).toHaveText(talk.steps[0]!.headline);
	await swipe(-20);
	await expect(headline(page)).toHaveText(talk.steps[0]!.headline);
	const bar = page.getByRole('navigation', { name: 'Steps' });
	for (const name of ['Back', 'Next', 'Overview', 'More']) {
		const { width, height } = (await bar.getByLabel(name, { exact: true }).boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	}
	await bar.getByLabel('Next', { exact: true }).tap();
	await expect(headline(page)).toHaveText(talk.steps[1]!.headline);
	await context.close();
});

test('a step has no fault that axe finds, whatever lies over it', async ({ page }) => {
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	await openStep(page, 4);
	await page.evaluate(axe);
	for (const key of ['', 'o', '?', 'q', 'h']) {
		if (key) await page.keyboard.press(key);
		const faults = await page.evaluate(async () => {
			const { axe } = window as unknown as {
				axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
			};
			const { violations } = await axe.run();
			return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
		});
		expect(faults, key).toEqual([]);
		if (key && key !== 'h') await page.keyboard.press('Escape');
	}
});
