import { expect, test } from '@playwright/test';
import { featureList, isAt, openWithMap } from './walks';

test('back from what the list opened, the reader is on the list still', async ({ page }) => {
	await openWithMap(page, '/');
	const list = await featureList(page);
	await list.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(places|routes)\/[^/]+\//);
	await expect(list).toBeFocused();
	await page.goBack();
	await isAt(page, '/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(list).toBeFocused();
});

test('a step of the clock that back undoes leaves the reader on the clock', async ({ page }) => {
	await openWithMap(page, '/');
	const thumb = page.getByRole('region', { name: 'Clock' }).getByRole('slider').first();
	await thumb.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/period=/);
	await page.goBack();
	await isAt(page, '/');
	await expect(thumb).toBeFocused();
});

test('what is chosen of several by key leaves the reader on the map', async ({ page }) => {
	await page.setViewportSize({ width: 1100, height: 720 });
	await openWithMap(page, '/#map=4/40.3777/49.892');
	const canvas = page.getByRole('region', { name: 'Map', exact: true });
	const box = (await canvas.boundingBox())!;
	await page.mouse.click(box.x + box.width / 2 + 13, box.y + box.height / 2 - 13);
	await expect(page.getByRole('menuitem').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/[^/]+\//);
	await expect(page.getByRole('menu')).toHaveCount(0);
	await expect(canvas).toBeFocused();
});
