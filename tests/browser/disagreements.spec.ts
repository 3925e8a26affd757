import { expect, test, type Page } from '@playwright/test';
import type { Dossier } from '../../src/lib/model/records';
import { openWithMap } from './walks';

const listed = (page: Page) => page.getByRole('main').locator('h3');
const chartDrawn = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('chart:drawn').length > 0);

test('disagreements are chosen by kind and theme, and the address says so', async ({ page }) => {
	await page.goto('/disagreements/');
	const all = await listed(page).count();
	const figures = page.getByRole('button', { name: /^Figures/ });
	const count = Number(/\d+/.exec(await figures.innerText())![0]);
	await figures.click();
	await expect(page).toHaveURL(/\?kind=figure(#|$)/);
	await expect(listed(page)).toHaveCount(count);
	await expect(page.getByText(`${count} of ${all} disagreements`)).toBeVisible();
	await page.getByRole('button', { name: /^Energy/ }).click();
	await expect(page).toHaveURL(/\?themes=energy&kind=figure(#|$)/);
	await expect(listed(page)).toHaveCount(1);
	await page.goBack();
	await expect(listed(page)).toHaveCount(count);
	await page.goBack();
	await expect(listed(page)).toHaveCount(all);
	await page.goForward();
	await expect(figures).toHaveAttribute('aria-pressed', 'true');
});

test('a kind of disagreement that there is not is ignored, and said so', async ({ page }) => {
	await page.goto('/disagreements/?kind=quarrel');
	await expect(page.getByText(/the kind “quarrel”/)).toBeVisible();
	await expect(page.getByText(/^\d+ disagreements$/)).toBeVisible();
});

test('each disagreement is listed with who says what', async ({ page, request }) => {
	const { disagreements } = (await (await request.get('/data/dossier.json')).json()) as Dossier;
	await page.goto('/disagreements/');
	await expect(listed(page)).toHaveCount(disagreements.length);
	const entry = page.getByRole('listitem').filter({ hasText: 'How many Jews live in Azerbaijan' });
	await expect(entry.getByRole('term')).toHaveText(['Saidov 2025', 'Wikipedia', 'Wikipedia']);
	await expect(entry.getByRole('definition').first()).toContainText('about 30,000');
});

test('two figures of one sentence are two marks, each lit with its own position', async ({
	page
}) => {
	await openWithMap(page, '/disagreements/arms-share/');
	await chartDrawn(page);
	const chart = page.getByRole('application', { name: 'The figures at issue' });
	const positions = page.getByRole('main').locator('ol > li');
	await expect(positions).toHaveCount(3);
	await chart.focus();
	await page.keyboard.press('Home');
	const spoken = page.locator('[aria-live="polite"]').filter({ hasText: /%/ });
	const seen = new Set<number>();
	for (let step = 0; step < 3; step++) {
		const figure = /[\d–]+(?=\s%)/.exec(await spoken.innerText())![0];
		await expect(page.locator('ol > li.lit')).toHaveCount(1);
		await expect(page.locator('ol > li.lit .behind')).toContainText(figure);
		seen.add(await positions.evaluateAll((all) => all.findIndex((one) => one.matches('.lit'))));
		await page.keyboard.press('ArrowRight');
	}
	expect(seen.size).toBe(3);
	await page.keyboard.press('Enter');
	await expect(page.locator('blockquote:target')).toBeVisible();
});

test('dates at issue stand on a time line, with a table to unfold', async ({ page }) => {
	await openWithMap(page, '/disagreements/first-meeting/');
	const figure = page.locator('figure[data-chart="timeline"]');
	await figure.getByText('As a table').click();
	await expect(figure.getByRole('row').filter({ hasText: '6 December 1993' })).toBeVisible();
});

test('a page that is disputed says so at its head, and leads there', async ({ page }) => {
	await page.goto('/charts/oil-share/');
	await page.getByRole('link', { name: /^\d+ disputed points?$/ }).click();
	await expect(page.getByRole('heading', { name: 'Where sources disagree' })).toBeInViewport();
	await page.goto('/charts/');
	await expect(
		page.getByRole('listitem').filter({ hasText: "Azerbaijan's share of Israel's oil" })
	).toContainText(/\d disputed point/);
});

test('positions are side by side where there is room, one below the other where not', async ({
	page
}) => {
	const tops = () =>
		page.locator('ol > li').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
	await page.goto('/disagreements/arms-share/');
	const [first, second] = await tops();
	expect(second).toBe(first);
	await page.setViewportSize({ width: 320, height: 700 });
	const narrow = await tops();
	expect(new Set(narrow).size).toBe(3);
	for (const path of ['/disagreements/', '/disagreements/arms-share/']) {
		await page.goto(path);
		const main = page.getByRole('main');
		expect(await main.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every disagreement, and every position with its words, is there', async ({
		page,
		request
	}) => {
		const { disagreements } = (await (await request.get('/data/dossier.json')).json()) as Dossier;
		await page.goto('/disagreements/?kind=figure');
		await expect(listed(page)).toHaveCount(disagreements.length);
		await page.goto('/disagreements/arms-share/');
		await expect(page.locator('ol > li mark')).toHaveCount(3);
		await page.getByText('As a table').first().click();
		await expect(page.locator('figure[data-chart] table').first()).toBeVisible();
	});
});
