import { expect, test, type Page } from '@playwright/test';
import { isAt } from './walks';

const arms = 'arms-share-major-arms-imports';
const oil = 'oil-share-exported-from-baku';
const relations = ['anniversary-of-diplomatic-relations', 'length-of-diplomatic-relations'];

const drawn = (page: Page) => page.getByRole('application', { name: /./ });
const verdict = (page: Page, text: string) =>
	expect(page.getByRole('status').getByText(text)).toBeVisible();
const compared = (page: Page) => page.getByRole('list', { name: 'Compared series' });
const seriesOf = (page: Page) => new URL(page.url()).searchParams.get('series');

test('a researcher compares shares of arms and of oil, and is told why they share no panel', async ({
	page
}) => {
	await page.goto('/compare/');
	const find = page.getByLabel('Find a series');
	await find.fill('major arms');
	await page.getByRole('checkbox', { name: /major arms imports/ }).check();
	await find.fill('oil baku');
	await page.getByRole('checkbox', { name: /exported from Baku/ }).check();
	await isAt(page, `/compare/?series=${arms},${oil}`);
	await expect(
		page
			.getByRole('status')
			.getByText(
				"2 series in 2 panels. “Israel's share of Azerbaijan's arms imports” and “Azerbaijan's share of Israel's oil” are percentages of different things."
			)
	).toBeVisible();
	await drawn(page).scrollIntoViewIfNeeded();
	await page.waitForFunction(() => performance.getEntriesByName('chart:drawn').length > 0);
});

test('series are found, added and removed by keyboard alone, and back leads back', async ({
	page
}) => {
	await page.goto('/compare/');
	await page.getByLabel('Find a series').focus();
	await page.keyboard.type('patrol');
	await expect(page.getByText('2 of 68 series')).toBeVisible();
	const boxes = page.getByRole('checkbox', { name: /patrol/ });
	while (!(await boxes.first().evaluate((box) => box === document.activeElement)))
		await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(compared(page).getByRole('listitem')).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(boxes.nth(1)).toBeFocused();
	await page.keyboard.press('Space');
	await expect(compared(page).getByRole('listitem')).toHaveCount(2);

	await compared(page).getByRole('button').first().focus();
	await page.keyboard.press('Enter');
	await expect(compared(page).getByRole('listitem')).toHaveCount(1);
	await expect(compared(page).getByRole('button')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(compared(page)).toHaveCount(0);
	await expect(page.getByLabel('Find a series')).toBeFocused();

	await page.goBack();
	await expect(compared(page).getByRole('listitem')).toHaveCount(1);
	await page.goBack();
	await expect(compared(page).getByRole('listitem')).toHaveCount(2);
	await page.goForward();
	await expect(compared(page).getByRole('listitem')).toHaveCount(1);
});

test('a link shows the same series, years and differences to whoever opens it', async ({
	page
}) => {
	await page.goto(`/compare/?series=${relations[0]}&at=2017/2024`);
	await page
		.getByRole('button', { name: /two analysts/ })
		.last()
		.click();
	await verdict(page, '2 series in 1 panel.');
	const difference = page.getByText('32 years (7 April 2024) against 30 years (2022)');
	await expect(difference.first()).toContainText('2 years more');
	const link = page.url();
	expect(link).toContain(`?series=${relations.join(',')}&at=2017/2024`);
	await page.goto('/');
	await page.goto(link);
	await verdict(page, '2 series in 1 panel.');
	await expect(difference.first()).toBeVisible();
	await page.getByRole('main').getByLabel('to', { exact: true }).selectOption('2017');
	await expect(page).toHaveURL(/at=2017(#|$)/);
	await expect(page.getByRole('row', { name: /two analysts/ })).toContainText('nothing stated');
	await expect(difference).toHaveCount(0);
});

test('a filter and the chosen series outlive each other', async ({ page }) => {
	await page.goto(`/compare/?themes=defence&series=${arms},${oil}`);
	await expect(page.getByText('The filter hides 1 of the chosen series.')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	await verdict(page, '2 series in 2 panels.');
	expect(seriesOf(page)).toBe(`${arms},${oil}`);
	await page.goBack();
	await page.getByRole('button', { name: /^Remove .*Baku/ }).click();
	await expect(page).toHaveURL(
		new RegExp(`\\?themes=defence&series=${arms}$|series=${arms}&themes=defence$`)
	);
});

test('what the table of sources was asked outlives a filter', async ({ page }) => {
	await page.goto('/sources/matrix/?kind=charts&said=one');
	await page.getByText('Filter', { exact: true }).click();
	await page.getByLabel('Energy').check();
	await expect(page).toHaveURL(/\?themes=energy&kind=charts&said=one(#|$)/);
});

test('a figure opens the passage that states it', async ({ page }) => {
	await page.goto(`/compare/?series=${oil}`);
	await page.getByRole('link', { name: '40 percent of oil to Israel' }).first().click();
	await expect(page).toHaveURL('/sources/wikipedia/#wikipedia/oil-2013');
	await expect(page.locator('[data-excerpt="wikipedia/oil-2013"]')).toBeInViewport();
});

test('series that are unknown are ignored, and said so; nonsense breaks nothing', async ({
	page
}) => {
	await page.goto(`/compare/?series=gold,${oil}&at=soon`);
	await expect(page.getByRole('status').getByText(/series .*gold/)).toBeVisible();
	await expect(page.getByRole('status').getByText(/“soon”/)).toBeVisible();
	await verdict(page, '1 series in 1 panel.');
	for (const query of [
		'?series=,,%E0%A4&at=../..',
		`?series=${oil}&at=../..`,
		`?series=${oil}&at=-9999/9999`
	]) {
		await page.goto(`/compare/${query}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
		await expect(page.getByText('Find a series')).toBeAttached();
	}
});

test('eight series at once need no sideways scrolling at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(
		`/compare/?series=${[arms, oil, ...relations].join(',')},trade-rank-of-israel,lobbying-fee-podesta-group,jewish-population-of-azerbaijan,presence-of-mountain-jews&at=1993/2023`
	);
	await verdict(page, '8 series in 7 panels.');
	const main = page.getByRole('main');
	expect(await main.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every series is listed by theme, and leads to its chart', async ({ page }) => {
		await page.goto(`/compare/?series=${oil}`);
		await expect(
			page.getByText('Share of the oil going to Israel that is exported from Baku')
		).toBeVisible();
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await page
			.getByRole('main')
			.getByRole('link', { name: "Azerbaijan's share of Israel's oil" })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			"Azerbaijan's share of Israel's oil"
		);
	});
});
