import { expect, test } from '@playwright/test';
import type { Dossier } from '../../src/lib/model/records';

test('a researcher finds how much of a source is quoted, and how much may be', async ({ page }) => {
	await page.goto('/data/');
	await page.getByRole('link', { name: 'The audit' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit');
	const source = page.locator('[data-source="saidov2025"]');
	await expect(source).toContainText(/[\d,]+ of 2,000 words quoted/);
	await expect(source).toContainText('each of its 87 paragraphs is quoted');
	const meter = source.locator('meter');
	const [words, quota] = await meter.evaluate((one: HTMLMeterElement) => [one.value, one.max]);
	expect(quota).toBe(2000);
	expect(words).toBeLessThanOrEqual(quota!);
	await expect(page.locator('[data-source="wikipedia"]')).toContainText('sets no quota');
});

test('every observation and every excerpt is audited, and found', async ({ page, request }) => {
	const { charts, excerpts } = (await (await request.get('/data/dossier.json')).json()) as Dossier;
	await page.goto('/audit/');
	const observations = charts.flatMap(({ series }) => series.flatMap((one) => one.observations));
	const tables = page.getByRole('table');
	await expect(tables.first().locator('tbody tr')).toHaveCount(observations.length);
	await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(
		observations.length + excerpts.length
	);
	// A record that is out of date would show here.
	await expect(page.getByText(/^[△○✕]/)).toHaveCount(0);
	await expect(page.getByText(`All ${excerpts.length} excerpts were found`)).toBeVisible();
});

test('a figure leads from the audit to its words, and to where they are disputed', async ({
	page
}) => {
	await page.goto('/audit/');
	const row = page.getByRole('row').filter({ hasText: 'gasoline consumed' }).first();
	await expect(row).toContainText('states it, with its qualifier');
	await expect(row.getByRole('link', { name: "How much of Israel's oil" })).toBeVisible();
	await row.getByRole('link', { name: 'over 60%' }).click();
	await expect(page).toHaveURL(/\/sources\/\S+#\S+\/\S+/);
	const excerpt = new URL(page.url()).hash.slice(1);
	const passage = page.locator(`blockquote[data-excerpt="${excerpt}"]`);
	await expect(passage).toBeInViewport();
	await expect(passage.locator('mark').filter({ hasText: 'over 60%' })).toBeVisible();
});

test('what is not quoted of a source is said, with the reason', async ({ page }) => {
	await page.goto('/audit/');
	await page.getByRole('navigation', { name: 'On this page' }).getByText('Trend').click();
	await expect(page.getByText('Paragraph 2: General characterisation')).toBeVisible();
});

test('the audit needs no sideways scrolling at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('/audit/');
	const main = page.getByRole('main');
	expect(await main.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the audit is complete', async ({ page }) => {
		await page.goto('/audit/');
		await expect(page.getByRole('row').filter({ hasText: 'oil-2013' })).toContainText('✓ found');
		await page.getByRole('link', { name: 'oil-2013', exact: true }).click();
		await expect(page.locator('blockquote:target')).toBeVisible();
	});
});
