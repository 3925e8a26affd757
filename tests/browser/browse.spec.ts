import { expect, test, type Page } from '@playwright/test';
import { openWithMap } from './walks';

async function search(page: Page, words: string) {
	const field = page.getByRole('combobox', { name: 'Search the atlas' });
	// The page has to be alive before it listens to keys.
	await expect(async () => {
		await page.keyboard.press('Control+k');
		await expect(field).toBeVisible({ timeout: 1000 });
	}).toPass();
	await field.fill(words);
	await expect(page.getByRole('option').first()).toBeVisible();
}

test.describe('a stranger finds, by keyboard alone,', () => {
	test('what sources say about Jews in Ganja', async ({ page }) => {
		await page.goto('/');
		await page.locator('main').waitFor();
		await search(page, 'jews in ganja');
		await page.keyboard.press('Enter');
		await expect(
			page.locator('blockquote').filter({ hasText: 'primarily settling in Baku and Ganja' })
		).toBeVisible();
	});

	test('which claims rest on News.az alone', async ({ page }) => {
		await page.goto('/sources/');
		await page.getByRole('link', { name: 'Who speaks of what' }).press('Enter');
		const said = page.getByLabel('Said by');
		await said.focus();
		await said.selectOption({ label: 'only News.Az, 7 April 2024' });
		await expect(page).toHaveURL(/said=newsaz2024/);
		const rows = page.getByRole('main').locator('tbody tr');
		expect(await rows.count()).toBeGreaterThan(5);
		expect(await rows.count()).toBeLessThan(60);
	});

	test('everything between 2006 and 2010', async ({ page }) => {
		await openWithMap(page, '/actors/ilham-aliyev/');
		const clock = page.getByRole('region', { name: 'Clock' });
		const [from, to] = [clock.getByLabel('From'), clock.getByLabel('To', { exact: true })];
		await from.focus();
		for (
			let year = 0;
			year < 60 && !/2006/.test((await from.getAttribute('aria-valuetext')) ?? '');
			year++
		)
			await page.keyboard.press('ArrowRight');
		await to.focus();
		for (
			let year = 0;
			year < 60 && !/2010/.test((await to.getAttribute('aria-valuetext')) ?? '');
			year++
		)
			await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/period=2006\/2010/);
		await expect(page.getByRole('main').getByText('June 2009').first()).toBeVisible();
		await expect(page.getByRole('main').getByText('December 2016', { exact: true })).toHaveCount(0);
	});
});

for (const name of ['Guba', 'quba', 'קובה', 'qirmizi qesebe', 'azerbajan', 'Heydar'])
	test(`a search for “${name}” finds who or what is meant`, async ({ page }) => {
		await page.goto('/');
		await page.locator('main').waitFor();
		await search(page, name);
		const sought = /Quba|Qırmızı|Azerbaijan|Heydar/;
		await expect(page.getByRole('option').first()).toContainText(sought);
	});

test('what rests on the same words lights up together, and goes out', async ({ page }) => {
	await openWithMap(page, '/charts/oil-share/');
	const row = page.locator('figure tbody tr').first();
	const excerpt = (await row.locator('a').getAttribute('href'))!.slice(1);
	const passage = page.locator(`blockquote[data-excerpt="${excerpt}"]`);
	await row.hover();
	await expect(passage).toHaveClass(/lit/);
	await page.getByRole('heading', { level: 1 }).hover();
	await expect(passage).not.toHaveClass(/lit/);
	await passage.getByRole('link').first().focus();
	await expect(row).toHaveClass(/lit/);
});

test('themes and kinds are switched off and on in the legend', async ({ page }) => {
	await openWithMap(page, '/');
	await page.getByText('Legend', { exact: true }).click();
	const count = page.getByText(/^Places and routes \(/);
	const before = await count.textContent();
	await page.getByRole('checkbox', { name: /Countries/ }).click();
	await expect(page).toHaveURL(/overlays=/);
	await expect(count).not.toHaveText(before!);
	await page.getByRole('checkbox', { name: /Countries/ }).click();
	await expect(count).toHaveText(before!);
});

test('back undoes the camera before it leaves the page', async ({ page }) => {
	await openWithMap(page, '/#map=5/38/45');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/#map=6\//);
	await page.goBack();
	await expect(page).toHaveURL(/#map=5\//);
});

test('nonsense in every part of a link breaks no page', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	for (const query of [
		'?themes=%00,💥&sources=,,,&period=9/1&overlays=../../x#map=1e9/NaN/-',
		'?period=%3Cscript%3E&themes=energy,energy&x[]=1#wikipedia/none',
		'?themes&sources&period&overlays#map=5/38/45/extra',
		'?period=..%2F..&sources=wikipedia%00#%E0%A4%A'
	]) {
		await page.goto(`/places/baku/${query}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baku');
		await expect(page.locator('blockquote').first()).toBeVisible();
	}
	expect(faults).toEqual([]);
});
