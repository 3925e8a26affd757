import { expect, test } from '@playwright/test';

test('on paper the table of a chart has its headings, each a word and no button', async ({
	page
}) => {
	await page.goto('/charts/oil-share/');
	const headings = page.getByRole('columnheader');
	await expect(headings.getByRole('button')).toHaveCount(5);
	await page.emulateMedia({ media: 'print' });
	for (const text of ['Figure', 'What is measured', 'Period', 'Source', 'Words'])
		await expect(headings.getByText(text)).toBeVisible();
});

test('on paper the table of sources names each source', async ({ page }) => {
	await page.goto('/sources/matrix/');
	const named = page.getByRole('columnheader').getByText('Wikipedia');
	await expect(page.getByRole('columnheader').getByRole('button').first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(named).toBeVisible();
	const heading = page.locator('thead th').first();
	await expect(heading).toHaveCSS('position', 'static');
	await expect(page.locator('thead')).toHaveCSS('break-inside', 'avoid');
});

test('on paper a comparison has every figure with its words, and its measures whole', async ({
	page
}) => {
	await page.goto('/compare/?series=oil-share-imported-by-estimate&at=2021');
	const words = page.locator('details td[data-column="Words"]').first();
	await expect(words).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(words).toBeVisible();
	await expect(page.getByRole('row', { name: /2021 is the year of the estimate/ })).not.toHaveCount(
		0
	);
});
