import { expect, test } from '@playwright/test';

test('of a chart, a source that gives no figure is not called silent', async ({ page }) => {
	await page.goto('/charts/recognition-order/');
	const main = page.getByRole('main');
	await expect(main.getByText('no figure from: Saidov 2025; Trend, 27 January 2026')).toBeVisible();
	await expect(main.getByText('silent')).toHaveCount(0);
	await page.goto('/charts/trade-value/');
	await expect(main.getByText('Only one source gives figures:')).toBeVisible();
	await page.goto('/sources/matrix/');
	await expect(main.getByText('of a chart or a figure, it gives no number')).toBeVisible();
});

test('what a page is connected with is a list with spaces', async ({ page }) => {
	await page.goto('/charts/trade-value/');
	const places = page.getByRole('definition').filter({ hasText: 'Azerbaijan' }).first();
	await expect(places).toHaveText(/Azerbaijan, Israel/, { useInnerText: true });
	expect(await places.innerText()).not.toMatch(/,\S/);
});

test('a disagreement within one source is not said to be between sources', async ({ page }) => {
	await page.goto('/disagreements/sitalchay-distance/');
	const main = page.getByRole('main');
	await expect(main.getByText('One source gives different figures')).toBeVisible();
	await expect(main.getByText('Sources differ')).toHaveCount(0);
});
