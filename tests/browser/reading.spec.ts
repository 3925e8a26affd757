import { expect, test, type Page } from '@playwright/test';
import { featureList, openWithMap } from './walks';

const passage = 'wikipedia/oil-2013';

const scrolled = (page: Page) => page.getByRole('main').evaluate((main) => main.scrollTop);

test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	const handle = (page: Page) => page.getByRole('button', { name: /^Text\b.*: / });

	async function expectClearControls(page: Page) {
		await expect
			.poll(async () => {
				const sheet = (await page.getByRole('main').boundingBox())!;
				const stage = (await page.locator('.stage').boundingBox())!;
				return Math.round(stage.y + stage.height - sheet.y);
			})
			.toBe(0);
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.maplibregl-ctrl-scale')).toBeInViewport({ ratio: 1 });
	}

	test('the text is a sheet that stops below the controls of the map', async ({ page }) => {
		await openWithMap(page, '/places/baku/');
		await expect(handle(page)).toHaveAccessibleName('Text: half height');
		await expectClearControls(page);
		await handle(page).press('ArrowDown');
		await expect(handle(page)).toHaveAccessibleName('Text, Baku: lowered');
		await expectClearControls(page);
	});

	test('pressing its handle leads through all heights, and says each', async ({ page }) => {
		await openWithMap(page, '/places/baku/');
		for (const said of ['Text: full height', 'Text: lowered', 'Text: half height']) {
			await handle(page).tap();
			await expect(page.getByRole('main').getByRole('status').getByText(said)).toBeAttached();
		}
	});

	test('it follows the finger, and stays at the nearest height', async ({ page }) => {
		await openWithMap(page, '/places/baku/');
		const { x, y, width, height } = (await handle(page).boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + width / 2, y - 300, { steps: 5 });
		expect((await page.getByRole('main').boundingBox())!.y).toBeLessThan(y - 250);
		await page.mouse.up();
		await expect(handle(page)).toHaveAccessibleName('Text: full height');
		await expect(page.locator('.stage')).toHaveAttribute('inert');
	});

	test('a lowered sheet rises when something is opened', async ({ page }) => {
		await openWithMap(page, '/places/baku/');
		await handle(page).press('Home');
		await page.getByRole('navigation', { name: 'Index' }).getByText('Events').click();
		await expect(handle(page)).toHaveAccessibleName('Text: half height');
	});

	test('the page itself never scrolls', async ({ page }) => {
		await openWithMap(page, '/places/baku/');
		const over = await page.evaluate(() => {
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
			return [scrollWidth - clientWidth, scrollHeight - clientHeight];
		});
		expect(over).toEqual([0, 0]);
	});
});

test('a link to a passage opens it marked, and keeps it while the map flies', async ({ page }) => {
	await openWithMap(page, '/charts/oil-share/');
	await page.locator(`blockquote[data-excerpt="${passage}"] cite a`).first().press('Enter');
	for (const reload of [false, true]) {
		if (reload) await page.reload();
		const target = page.locator('blockquote:target');
		await expect(target).toHaveAttribute('data-excerpt', passage);
		await expect(target).toBeInViewport();
		await page.waitForTimeout(2000);
		await expect(page).toHaveURL(new RegExp(`/sources/wikipedia/#${passage}$`));
	}
});

test('history leads back to where the reader was on a page', async ({ page }) => {
	await openWithMap(page, '/charts/oil-share/');
	await page.getByRole('main').evaluate((main) => main.scrollTo(0, 500));
	const before = await scrolled(page);
	expect(before).toBeGreaterThan(0);
	await page.getByRole('navigation', { name: 'Index' }).getByText('Sources').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
	expect(await scrolled(page)).toBe(0);
	await page.goBack();
	await expect.poll(() => scrolled(page)).toBe(before);
});

test('a long page that a click opens is as whole as by its address, in the same order', async ({
	page
}) => {
	const parts = () =>
		page
			.locator('main :is(h2, h3, blockquote, figure, li)')
			.evaluateAll((parts) => parts.map(({ localName, id }) => localName + id));
	await openWithMap(page, '/places/azerbaijan/');
	const served = await parts();
	await page.getByRole('link', { name: 'Azerbaijan and Israel', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azerbaijan and Israel');
	const list = await featureList(page);
	await list.getByRole('option', { name: 'Azerbaijan country' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azerbaijan');
	await expect.poll(parts).toEqual(served);
});

test('from a passage one sees whatever rests on it, and when it happened', async ({ page }) => {
	await page.goto('/places/azerbaijan/diplomacy/');
	const visits = page
		.locator('[data-excerpt]')
		.filter({ hasText: /Foreign minister .*, \d+ \w+ \d{4}/ });
	expect(await visits.count()).toBeGreaterThan(0);
	const names = page.locator('#panel [data-excerpt]').getByRole('list', { name: 'Names' });
	await expect(names.first().getByRole('link', { name: 'Israel', exact: true })).toBeVisible();
	await expect(names.getByRole('link', { name: 'Azerbaijan', exact: true })).toHaveCount(0);
});

test('the address of a passage is copied, and the page says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openWithMap(page, '/charts/oil-share/');
	const card = page.locator(`blockquote[data-excerpt="${passage}"]`).first();
	await card.getByRole('button', { name: 'Copy a link to this passage' }).click();
	await expect(card.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(copied).hash).toBe(`#${passage}`);
});

test('where the browser refuses to copy, the address is there to be copied', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await openWithMap(page, '/places/baku/');
	await page.getByRole('button', { name: 'Copy link to this view' }).click();
	await expect(page.getByRole('textbox', { name: /Copy it from here/ })).toBeFocused();
});

test('paper is light, without map and buttons, and shows where a passage stands', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openWithMap(page, '/charts/oil-share/');
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await expect(page.locator('.stage')).toBeHidden();
	// Headings that sort a table are words there.
	await expect(page.locator('button:visible:not(th *)')).toHaveCount(0);
	const ink = await page.evaluate(() => getComputedStyle(document.body).color);
	expect(ink).toBe('rgb(29, 31, 36)');
	const link = page.locator(`blockquote[data-excerpt="${passage}"] cite a`).first();
	const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(shown).toContain(`/sources/wikipedia/#${passage}`);
});
