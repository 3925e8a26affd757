import { expect, test, type Locator } from '@playwright/test';
import { featureList, openWithMap } from './walks';

/** Whether the very middle of it can be pressed: nothing lies over it, and it is not scrolled away. */
const isOnTop = (locator: Locator) =>
	locator.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const hit = document.elementFromPoint(left + width / 2, top + height / 2);
		return element.contains(hit);
	});

async function boxOf(locator: Locator) {
	const { x, y, width, height } = (await locator.boundingBox())!;
	return { left: x, top: y, right: x + width, bottom: y + height };
}

async function areApart(one: Locator, other: Locator): Promise<boolean> {
	const [a, b] = [await boxOf(one), await boxOf(other)];
	return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

for (const [width, height] of [
	[390, 844],
	[320, 568],
	[844, 390]
] as const)
	test(`by keyboard, the option one is on can be seen at ${width} by ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openWithMap(page, '/');
		const list = await featureList(page);
		await list.focus();
		for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
		const active = page.locator(`#${await list.getAttribute('aria-activedescendant')}`);
		await expect(active).toHaveAttribute('aria-posinset', '13');
		await expect.poll(() => isOnTop(active)).toBe(true);
		expect(await isOnTop(page.getByText(/^Places and routes \(/))).toBe(true);
		expect((await boxOf(list)).bottom).toBeLessThanOrEqual(
			(await boxOf(page.locator('.stage .map-frame'))).bottom
		);
		expect(await page.locator('.aids').evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(
			0
		);
	});

test('on a narrow screen the legend folds the list, and neither moves the other', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await openWithMap(page, '/');
	const [places, legend] = [
		page.getByText(/^Places and routes \(/),
		page.getByText('Legend', { exact: true })
	];
	const before = [await boxOf(places), await boxOf(legend)];
	const list = await featureList(page);
	await legend.click();
	await expect(list).toBeHidden();
	await expect(page.getByRole('heading', { name: /^Themes/ })).toBeVisible();
	expect([await boxOf(places), await boxOf(legend)]).toEqual(before);
	expect(before[0]!.bottom - before[0]!.top).toBeLessThan(40);
	expect(await areApart(legend, page.getByRole('button', { name: 'Zoom in' }))).toBe(true);
});

test('on a low map, credits and note can be read and folded again', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await openWithMap(page, '/');
	const note = page.getByText('On this map', { exact: true });
	const credits = page.locator('.maplibregl-ctrl-attrib');
	const [button, measure] = [
		credits.locator('summary'),
		page.getByRole('button', { name: 'Measure' })
	];
	const scale = page.locator('.maplibregl-ctrl-scale');
	await button.click();
	await expect(credits).toHaveClass(/compact-show/);
	expect(await isOnTop(button)).toBe(true);
	for (const other of [note, scale, measure]) expect(await areApart(credits, other)).toBe(true);
	await button.click();
	await note.click();
	expect(await isOnTop(note)).toBe(true);
	const opened = page.locator('.note');
	for (const other of [page.getByText(/^Places and routes \(/), scale, button])
		expect(await areApart(opened, other)).toBe(true);
});
