import { expect, test } from '@playwright/test';
import { featureList, openWithMap, waitForMap } from './walks';

/** Where each is on the map, zoomed so that it lies alone in the middle. */
const clicked = [
	['Baku', 'places/baku', '#map=13/40.3777/49.892'],
	['Qırmızı Qəsəbə', 'places/qirmizi-qesebe', '#map=13/41.3736/48.5106'],
	['Ganja', 'places/ganja', '#map=10/40.6816/46.3613'],
	['Tel Aviv', 'places/tel-aviv', '#map=14/32.0809/34.7806'],
	['Petah Tikva', 'places/petah-tikva', '#map=13/32.0888/34.8867'],
	['Ceyhan', 'places/ceyhan', '#map=12/37.0247/35.8175'],
	['Baku–Tbilisi–Ceyhan pipeline', 'routes/btc', '#map=12/40.4177/47.9471']
] as const;

for (const [name, ref, camera] of clicked)
	test(`a click on ${name} opens its excerpts and charts`, async ({ page }) => {
		// The list is folded at this width, so that the camera's centre is the map's.
		await page.setViewportSize({ width: 1100, height: 720 });
		await openWithMap(page, `/${camera}`);
		const canvas = page.getByRole('region', { name: 'Map', exact: true });
		const box = (await canvas.boundingBox())!;
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await expect(page).toHaveURL(new RegExp(`/${ref}/`));
		const panel = page.getByRole('main');
		await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
		await expect(panel.locator('blockquote[data-excerpt]').first()).toBeVisible();
		await expect(panel.locator('blockquote mark').first()).toBeAttached();
		const figure = panel.locator('figure[data-chart]').first();
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.locator('canvas')).toBeVisible();
	});

test('the list opens a feature by keyboard alone, and the map goes there', async ({ page }) => {
	await openWithMap(page, '/');
	const list = await featureList(page);
	await list.focus();
	await page.keyboard.type('gan');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/ganja\//);
	await expect(page).toHaveURL(/#map=[\d.]+\/40\.\d+\/46\.\d+/);
	await expect(list.getByRole('option', { selected: true })).toContainText('Ganja');
});

test('the map stays the same while the reader walks from page to page', async ({ page }) => {
	await openWithMap(page, '/places/baku/');
	await page.locator('.maplibregl-canvas').evaluate((canvas) => canvas.classList.add('first'));
	await page.getByRole('navigation', { name: 'Index' }).getByText('Events').click();
	await page
		.getByRole('main')
		.getByRole('link', { name: /recognises/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/events\//);
	await expect(page.locator('.maplibregl-canvas.first')).toHaveCount(1);
});

test('the map reads each of its files once, however far the reader walks', async ({
	page,
	context
}) => {
	const asked: string[] = [];
	context.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/geo/')) asked.push(pathname);
	});
	await openWithMap(page, '/');
	expect(asked.length).toBeGreaterThan(1);
	const list = await featureList(page);
	for (const name of ['Ganja', 'Tehran']) {
		await list.getByRole('option', { name: new RegExp(`^${name}`) }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(page).toHaveURL(/#map=/);
	}
	expect(asked).toEqual([...new Set(asked)]);
});

test('back and forward lead from page to page', async ({ page }) => {
	await openWithMap(page, '/places/baku/');
	await page.getByRole('navigation', { name: 'Index' }).getByText('Sources').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baku');
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
});

test('a mark on a chart leads to the sentence that states it', async ({ page }) => {
	await openWithMap(page, '/charts/oil-share/');
	const chart = page
		.locator('figure[data-chart="oil-share"]')
		.getByRole('application')
		.or(page.locator('figure[data-chart="oil-share"] [tabindex="0"]'));
	await chart.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#wikipedia\/oil-/);
	await expect(page.locator('blockquote:target mark').first()).toBeVisible();
});

test('a link with a camera opens there', async ({ page }) => {
	await openWithMap(page, '/places/baku/#map=6.5/32.5/35.1');
	await expect(page).toHaveURL(/#map=6\.5\/32\.5\/35\.1$/);
	await expect((await featureList(page)).getByRole('option', { selected: true })).toContainText(
		'Baku'
	);
});

test('a move of the map by hand is a step that back and forward undo', async ({ page }) => {
	await openWithMap(page, '/#map=5/37/41');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/#map=6\/37\/41$/);
	await page.goBack();
	await expect(page).toHaveURL(/#map=5\/37\/41$/);
	const list = await featureList(page);
	await expect(list).toHaveAccessibleDescription(/^\d\d in view/);
	await page.goForward();
	await expect(page).toHaveURL(/#map=6\/37\/41$/);
	await page.reload();
	await waitForMap(page);
	await expect(page).toHaveURL(/#map=6\/37\/41$/);
});

test('the flight of the map to a page is no step of its own', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await openWithMap(page, '/');
	const steps = await page.evaluate(() => history.length);
	const list = await featureList(page);
	await list.getByRole('option', { name: /Ganja/ }).click();
	await expect(page).toHaveURL(/\/places\/ganja\/#map=/);
	expect(await page.evaluate(() => history.length)).toBe(steps + 1);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
});

test('the count beside a mark offers all the places it stands for', async ({ page }) => {
	await page.setViewportSize({ width: 1100, height: 720 });
	await openWithMap(page, '/#map=4/40.3777/49.892');
	const canvas = page.getByRole('region', { name: 'Map', exact: true });
	const box = (await canvas.boundingBox())!;
	await page.mouse.click(box.x + box.width / 2 + 13, box.y + box.height / 2 - 13);
	const chooser = page.getByRole('menu');
	await expect(chooser.getByRole('menuitem').first()).toContainText('Baku');
	await page.keyboard.press('Escape');
	await expect(chooser).toHaveCount(0);
	await expect(canvas).toBeFocused();
	await page.mouse.click(box.x + box.width / 2 + 13, box.y + box.height / 2 - 13);
	await chooser.getByRole('menuitem', { name: /Embassy of Israel/ }).click();
	await expect(page).toHaveURL(/\/places\/israeli-embassy-baku\//);
});
