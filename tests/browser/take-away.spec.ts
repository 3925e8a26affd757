import { expect, test, type Download, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/lib/model/records';

const chart = '/charts/arms-share/';

async function downloaded(page: Page, format: string): Promise<Download> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: new RegExp(`as ${format}$`) }).click();
	return coming;
}

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

async function dossierOf(page: Page): Promise<Dossier> {
	return (await page.request.get('/data/dossier.json')).json();
}

function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return complaints;
}

test('a chart is taken away in four formats, and no policy is broken', async ({
	page,
	baseURL
}) => {
	const complaints = complaintsOf(page);
	await page.goto(chart);

	const csv = await downloaded(page, 'CSV');
	expect(csv.suggestedFilename()).toBe('arms-share.csv');
	const rows = parse(await textOf(csv), { columns: true, bom: true }) as Record<string, string>[];
	const { charts, excerpts } = await dossierOf(page);
	const observations = charts
		.find(({ id }) => id === 'arms-share')!
		.series.flatMap((series) => series.observations);
	expect(rows.map(({ words }) => words)).toEqual(observations.map(({ words }) => words));
	for (const { excerpt, text, words, address } of rows) {
		expect(text).toBe(excerpts.find(({ id }) => id === excerpt)!.text);
		expect(text).toContain(words);
		expect(address).toBe(baseURL + chart);
	}

	const json = JSON.parse(await textOf(await downloaded(page, 'JSON')));
	expect(json).toMatchObject({ id: 'arms-share', unit: 'percent', address: baseURL + chart });
	expect(json.summary).toMatch(/^Three values of two measures, from Wikipedia\./);

	const png = readFileSync(await (await downloaded(page, 'PNG')).path());
	expect(png.readUInt32BE(16)).toBe(1440);
	const svg = await textOf(await downloaded(page, 'SVG'));
	expect(png.readUInt32BE(20)).toBe(2 * Number(/<svg[^>]* height="(\d+)"/.exec(svg)![1]));
	for (const text of ['2011–2020', 'Source: Wikipedia (encyclopaedia, undated)', baseURL + chart])
		expect(svg).toContain(`>${text}</text>`);
	expect(svg).not.toMatch(/ style=|(?<!xmlns:)xlink:href|<image/);
	expect(complaints).toEqual([]);
});

test('what a filter hides is not taken away', async ({ page }) => {
	await page.goto('/charts/oil-share/?sources=saidov2025');
	const all = (await dossierOf(page)).charts.find(({ id }) => id === 'oil-share')!;
	const own = all.series
		.flatMap(({ observations }) => observations)
		.filter(({ excerpt }) => excerpt.startsWith('saidov2025/'));
	await expect(page.getByRole('rowheader')).toHaveCount(own.length);
	const rows = parse(await textOf(await downloaded(page, 'CSV')), { columns: true, bom: true });
	expect(rows).toHaveLength(own.length);
	expect(rows[0]).toMatchObject({ address: page.url() });
});

test('a sentence says what the chart shows, also to those who do not see it', async ({ page }) => {
	await page.goto(chart);
	const sentence =
		/Three values of two measures, from Wikipedia\. .*between 27\s% \(2011–2020\) and 69\s% \(2016–2020\)/;
	await expect(page.locator('figure > p')).toHaveText(sentence);
	await expect(page.getByRole('application')).toHaveAccessibleName(sentence);
});

test('a chart is cited in every format, and copied', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${chart}?period=2011/2020`);
	await page.getByRole('button', { name: /^Cite “/ }).click();
	const dialog = page.getByRole('dialog', { name: /^Cite / });
	const address = `${baseURL}${chart}?period=2011/2020`;
	const begins: [string, RegExp][] = [
		['APA', /\[chart\]\. \(n\.d\.\)\..* Retrieved \w+ \d+, \d{4}, from http/],
		['Chicago', /^“.*” n\.d\..* Accessed \w+ \d+, \d{4}\. http/],
		['BibTeX', /^@misc\{arms-share,/],
		['RIS', /^TY {2}- ELEC\n/],
		['CSL-JSON', /^\[\n\t\{\n\t\t"id": "arms-share"/]
	];
	for (const [format, begin] of begins) {
		await dialog.getByRole('radio', { name: format }).check();
		const text = dialog.getByRole('textbox', { name: `Citation, ${format}` });
		await expect(text).toHaveValue(begin);
		await expect(text).toHaveValue(new RegExp(address.replaceAll(/[.?]/g, '\\$&')));
	}
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByText('Copied')).toBeVisible();
	const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
	expect(copied).toMatchObject([{ type: 'webpage', URL: address }]);
	const coming = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save as .json' }).click();
	const saved = await coming;
	expect(saved.suggestedFilename()).toBe('arms-share.json');
	expect(JSON.parse(await textOf(saved))).toEqual(copied);
});

test('a passage is cited with its place in the source, by keyboard alone', async ({ page }) => {
	await page.goto(chart);
	const passage = page.locator('blockquote').first();
	const button = passage.getByRole('button', { name: 'Cite this passage' });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('textbox')).toHaveValue(
		/^\(.*“.*” section, para\. \d+\)\n\n.*Wikipedia\.\n\nQuoted in .*http.*\/sources\/wikipedia\/#wikipedia\//
	);
	await expect(dialog.getByRole('radio', { name: 'APA' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('textbox', { name: 'Citation, Chicago' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
});

test('the view is cited with its filters and its camera', async ({ page }) => {
	await page.goto('/places/baku/?themes=energy#map=6/40.4/49.9');
	await page.getByRole('button', { name: 'Cite this view' }).click();
	const citation = page.getByRole('dialog').getByRole('textbox');
	await expect(citation).toHaveValue(/^Baku\. \(n\.d\.\)\..*\/places\/baku\/\?themes=energy#map=/);
});

test('a source is cited, and its reference stands on its page without script', async ({
	page,
	browser
}) => {
	await page.goto('/sources/safarova2026/');
	await page.getByRole('button', { name: 'Cite this source' }).click();
	const reference = /^Safarova, G\., & Abramov, A\. \(2026\)\..*https:\/\/doi\.org\//;
	await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(reference);
	const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await bare.goto(page.url());
	await expect(bare.getByRole('definition').filter({ hasText: reference })).toBeVisible();
	await bare.goto(new URL(chart, page.url()).href);
	await expect(bare.locator('figure').getByRole('link', { name: 'CSV' })).toBeVisible();
});
