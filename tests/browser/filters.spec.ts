import { expect, test } from '@playwright/test';
import { featureList, isAt, openWithMap } from './walks';

test('a theme in the address leaves only its passages, figures and features', async ({ page }) => {
	await openWithMap(page, '/places/baku/');
	const all = await page.locator('blockquote').count();
	await openWithMap(page, '/places/baku/?themes=energy');
	const list = await featureList(page);
	await expect(page.getByText(/^The filter hides \d+/)).toBeVisible();
	expect(await page.locator('blockquote').count()).toBeLessThan(all);
	await expect(list.getByRole('option', { name: /pipeline/ }).first()).toBeVisible();
	await expect(page.getByText(/^Places and routes \((?!76)\d+\)/)).toBeVisible();
});

test('a source in the address leaves only what that source says', async ({ page }) => {
	await openWithMap(page, '/places/baku/?sources=trend2026');
	await expect(page.locator('blockquote').first()).toBeVisible();
	for (const passage of await page.locator('blockquote').all())
		await expect(passage).toHaveAttribute('data-excerpt', /^trend2026\//);
});

test('a period in the address leaves what falls into it, and what is undated', async ({ page }) => {
	await openWithMap(page, '/actors/ilham-aliyev/?period=2009/2010');
	const main = page.getByRole('main');
	await expect(main.getByText('June 2009').first()).toBeVisible();
	await expect(main.getByText('December 2016', { exact: true })).toHaveCount(0);
});

test('an unknown theme in a link is ignored, and said so', async ({ page }) => {
	await page.goto('/?themes=energy,astrology&sources=nobody&period=yesterday');
	const notice = page.getByRole('status');
	await expect(notice.getByText(/themes .*astrology/)).toBeVisible();
	await expect(notice.getByText(/sources .*nobody/)).toBeVisible();
	await expect(notice.getByText(/period “yesterday”/)).toBeVisible();
});

test('a filter is chosen by hand, stays from page to page, and is taken back', async ({ page }) => {
	await page.goto('/places/baku/');
	await page.getByText('Filter', { exact: true }).click();
	await page.getByLabel('Energy').check();
	await expect(page).toHaveURL(/\?themes=energy/);
	await page.getByLabel('From year').fill('2006');
	await page.getByLabel('to', { exact: true }).fill('2010');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page).toHaveURL(/\?period=2006\/2010&themes=energy/);
	await page.getByRole('navigation', { name: 'Index' }).getByText('Routes').click();
	await page
		.getByRole('main')
		.getByRole('link', { name: 'Baku–Tbilisi–Ceyhan pipeline', exact: true })
		.first()
		.click();
	await expect(page).toHaveURL(/\/routes\/btc\/\?period=2006\/2010&themes=energy/);
	await page.getByRole('button', { name: 'Show all' }).first().click();
	await expect(page).not.toHaveURL(/\?/);
});

test('years that are none get a sentence that says what to write', async ({ page }) => {
	await page.goto('/');
	await page.getByText('Filter', { exact: true }).click();
	await page.getByLabel('From year').fill('2010');
	await page.getByLabel('to', { exact: true }).fill('1999');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect(page.getByRole('alert').getByText(/Write years, like/)).toBeVisible();
});

test('map, clock, index and opening page show as many of everything in a period, and all again at a press', async ({
	page
}) => {
	await openWithMap(page, '/events/?period=2006/2010');
	const main = page.getByRole('main');
	const clock = page.getByRole('region', { name: 'Clock' });
	const [, dated, undated] = /(\d+) dated events.*: (\d+)/.exec(
		(await clock.getByRole('paragraph').innerText()).replaceAll('\n', ' ')
	)!;
	const count = Number(dated) + Number(undated);
	await expect(main.getByText(`${count} of 155 events fit the filter.`)).toBeVisible();
	await expect(main.locator('li')).toHaveCount(count);
	await expect(main.getByText('BCE')).toHaveCount(0);
	await page.getByRole('link', { name: 'Azerbaijan and Israel', exact: true }).click();
	await isAt(page, '/?period=2006/2010');
	await expect(main.getByRole('link', { name: `${count} of 155 Events` })).toBeVisible();
	await expect(main.getByRole('link', { name: `All ${count}: events` })).toBeVisible();
	await expect(main.getByText('BCE')).toHaveCount(0);
	await main
		.getByText(/entries fit the filter/)
		.locator('..')
		.getByRole('button')
		.press('Enter');
	await isAt(page, '/');
	await expect(main.getByRole('link', { name: 'All 155: events' })).toBeVisible();
	await expect(main.getByText('Filter', { exact: true })).toBeFocused();
	await expect(clock.getByText('154 dated events')).toBeVisible();
	await expect(clock.getByText('and 1 undated')).toBeVisible();
});

for (const [kind, all, query] of [
	['places', 68, 'sources=newsaz2024'],
	['routes', 8, 'period=2006/2010']
] as const)
	test(`an index of ${kind} lists those that the map shows of it under a filter`, async ({
		page
	}) => {
		await openWithMap(page, `/${kind}/?${query}`);
		await featureList(page);
		const main = page.getByRole('main');
		const listed = await main.locator('li').count();
		expect(listed).toBeLessThan(all);
		await expect(main.getByText(`${listed} of ${all} ${kind} fit the filter.`)).toBeVisible();
		const ofKind = kind === 'routes' ? { hasText: 'route' } : { hasNotText: 'route' };
		await expect(page.getByRole('option').filter(ofKind)).toHaveCount(listed);
	});

test('the list of features is as long as its title says, also with one that the filter hides', async ({
	page
}) => {
	await openWithMap(page, '/places/ganja/?sources=newsaz2024');
	await featureList(page);
	await expect(page.getByRole('option', { selected: true })).toHaveText(/Ganja/);
	const listed = await page.getByRole('option').count();
	await expect(page.getByText(`Places and routes (${listed})`)).toBeVisible();
});

test('what a filter hides of a page is shown again at a press', async ({ page }) => {
	await page.goto('/places/baku/?sources=trend2026');
	const said = page.getByText(/^The filter hides \d+/);
	await said.getByRole('button', { name: 'Show all' }).press('Enter');
	await isAt(page, '/places/baku/');
	await expect(said).toBeHidden();
	await expect(page.getByRole('main').getByText('Filter', { exact: true })).toBeFocused();
});

test('a passage that is searched for is found, whatever the filters hide', async ({ page }) => {
	await page.goto('/?sources=newsaz2024');
	await expect(page.getByText(/entries fit the filter/)).toBeVisible();
	await page.keyboard.press('/');
	await page.getByRole('combobox', { name: 'Search the atlas' }).fill('jews in ganja');
	await page.getByRole('option', { name: /primarily settling in Baku and Ganja/ }).click();
	await isAt(page, '/sources/saidov2025/');
	await expect(page.locator('blockquote:target')).toBeInViewport();
});

test('a passage that the filters of its own address hide is said to be hidden, and shown at a press', async ({
	page
}) => {
	const passage = 'saidov2025/ashkenazi-jews-baku-ganja-oil-boom';
	await page.goto(`/sources/saidov2025/?themes=energy#${passage}`);
	const notice = page.getByRole('alert').filter({ hasText: passage });
	await expect(notice).toBeInViewport();
	await notice.getByRole('button', { name: 'Show it' }).press('Enter');
	await expect(page).toHaveURL(`/sources/saidov2025/#${passage}`);
	await expect(page.locator(`blockquote[data-excerpt="${passage}"]`)).toBeInViewport();
	await expect(page.locator('blockquote:target')).toHaveAttribute('data-excerpt', passage);
	await expect(notice).toBeHidden();
});

test('a passage that there is not is said not to be, on its source’s page', async ({ page }) => {
	await page.goto('/places/baku/#saidov2025/nope');
	await page.getByRole('link', { name: 'Look for it in its source' }).click();
	await isAt(page, '/sources/saidov2025/');
	await expect(page.getByText('This atlas has no passage saidov2025/nope')).toBeInViewport();
});

test('what is shown in a period for want of a date says so', async ({ page }) => {
	await page.goto('/places/iran/');
	const tag = page.getByText('no date of its own: stays in any period');
	const passage = page
		.locator('blockquote')
		.filter({ hasText: 'Since regaining its independence' });
	await expect(tag).toHaveCount(0);
	await page.goto('/places/iran/?period=1900/1950');
	await expect(passage.filter({ has: tag })).toBeVisible();
	await page.goto('/places/baku/?period=2006/2010');
	await expect(page.locator('blockquote').filter({ hasNot: tag }).first()).toBeVisible();
});
