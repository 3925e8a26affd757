import { expect, test } from '@playwright/test';
import type { Dossier } from '../../src/lib/model/records';

test('the dossier is published whole: every statement leads to its excerpt', async ({
	request
}) => {
	const dossier = (await (await request.get('/data/dossier.json')).json()) as Dossier;
	const texts = new Map(dossier.excerpts.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
	const observations = dossier.charts.flatMap(({ series }) =>
		series.flatMap((one) => one.observations)
	);
	const stated = [
		...observations,
		...dossier.events.flatMap((event) => event.stated),
		...dossier.disagreements.flatMap(({ positions }) => positions)
	];
	expect(observations.length).toBeGreaterThan(80);
	for (const { excerpt, words } of stated) expect(texts.get(excerpt)).toContain(words.trim());
	// A route shown to compare, of which no source speaks, says why it is shown.
	const spokenOf = dossier.routes.filter(({ context }) => !context);
	for (const entity of [...dossier.places, ...spokenOf, ...dossier.events])
		expect(entity.excerpts.length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every number of the dossier is on the page of its chart, its words marked', async ({
		page,
		request
	}) => {
		const { charts } = (await (await request.get('/data/dossier.json')).json()) as Dossier;
		for (const chart of charts) {
			await page.goto(`/charts/${chart.id}/`, { waitUntil: 'commit' });
			for (const { excerpt, words } of chart.series.flatMap(({ observations }) => observations)) {
				const marks = page.locator(`blockquote[data-excerpt="${excerpt}"] mark`);
				await expect(marks.filter({ hasText: words }).first()).toBeAttached();
				await expect(page.locator('figure td q').filter({ hasText: words }).first()).toBeAttached();
			}
		}
	});
});

test('the downloads hold what they say', async ({ page, request }) => {
	await page.goto('/data/');
	const links = await page.getByRole('main').getByRole('link').all();
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) {
		const response = await request.get((await link.getAttribute('href'))!);
		expect(response.status()).toBe(200);
	}
	const observations = await (await request.get('/data/observations.csv')).text();
	expect(observations.split('\n')[0]).toContain('chart,series,measure,unit,value,low,high');
	expect(observations).toContain('323000000');
	const bib = await (await request.get('/data/sources.bib')).text();
	expect(bib.match(/^@/gm)).toHaveLength(5);
	const ris = await (await request.get('/data/sources.ris')).text();
	expect(ris.match(/^TY {2}- /gm)).toHaveLength(5);
});
