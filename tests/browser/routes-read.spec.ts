import { expect, test, type Page } from '@playwright/test';
import { routes } from './walks';

test.use({ javaScriptEnabled: false });

const answer = (page: Page, ask: string) =>
	page.locator('article dl > div', { has: page.locator(`dt:text-is("${ask}")`) });

test('the page of a route answers every question first asked, each with where it is from', async ({
	page
}) => {
	await page.goto('/routes/btc/');
	const answers: [ask: string, texts: RegExp[]][] = [
		['What flows', [/oil/, /the sources: \d+ passages/]],
		['From where to where', [/Sangachal terminal/, /Haydar Aliyev marine terminal/]],
		['Where exactly', [/3 legs of \d+ points, traced/, /OpenStreetMap contributors/]],
		['How long', [/1,768 km/, /1,776 km/, /1,724 km as drawn/, /2\.5\s% shorter than bp/]],
		['Through whom', [/Azerbaijan, 443 km/, /Georgia, 249 km/, /Türkiye, 1,076 km/]],
		['Is it used', [/in use, as of January 2026/]],
		['Who runs it', [/BOTAŞ/, /SOCAR Midstream Operations, since 1 July 2026/]],
		['Since when', [/28 May 2006: First oil reaches Ceyhan/, /13 July 2006/]],
		['How much', [/1\.2 million barrels per day, since March 2009/, /2025/]],
		['How is it known', [/\d+ statements of \d+ works/]]
	];
	for (const [ask, texts] of answers) {
		for (const text of texts) await expect(answer(page, ask)).toContainText(text);
		const [said, from] = [
			answer(page, ask).locator('dd'),
			answer(page, ask).locator('dd:has(cite)')
		];
		if (ask !== 'How is it known') await expect(from).toHaveCount(await said.count());
	}
});

test('a route says from where to where, be an end no more than a border or a settlement', async ({
	page
}) => {
	for (const [id, from, to] of [
		['north-south-corridor', /From: Saint Petersburg/, /To: Bandar Abbas/],
		['tanap', /From: Border Georgia–Türkiye/, /To: Near İpsala.*an estimate to within 5 km/],
		['caspian-gas', /From: Sangachal terminal/, /To: Border Georgia–Türkiye/]
	] as const) {
		await page.goto(`/routes/${id}/`);
		const ends = answer(page, 'From where to where').locator('dd');
		await expect(ends).toHaveText([from, to]);
		await expect(page.locator('#words + p')).toContainText(/It begins (at|near) .+ and ends /);
	}
});

test('the chain leads to the sea and beyond, each link with its standing', async ({ page }) => {
	for (const id of ['btc', 'ceyhan-israel', 'trans-israel']) {
		await page.goto(`/routes/${id}/`);
		const chain = page.locator('#chain + ol > li');
		await expect(chain).toHaveCount(3);
		await expect(chain.nth(1)).toContainText('goes on as implied');
		await expect(chain.nth(2)).toContainText('goes on after Ceyhan–Ashkelon as proposed');
		await expect(chain.locator('[aria-current=page]')).toHaveCount(1);
		await expect(chain.getByRole('link')).toHaveCount(2);
	}
});

test('lengths, figures and dates stand in tables and lists, each with its work', async ({
	page
}) => {
	await page.goto('/routes/btc/');
	const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).first();
	await expect(row('All legs')).toContainText('1,724 km');
	const warning = page.getByText('borders of the basemap are 1 to 3 km off');
	await expect(warning).toBeVisible();
	await expect(row('286.214 million barrels')).toContainText('Vira Haber');
	await expect(row('about 205.9 million barrels')).toContainText('computed');
	await expect(row('46 inches')).toContainText('Georgia');
	const fire = page.getByRole('listitem').filter({ hasText: 'Explosion and fire' });
	await expect(fire).toContainText('place not known');
	await expect(row('Pump station PSA2')).toContainText('estimate, within about 15 km');
});

test('of straight legs no border of the basemap is blamed', async ({ page }) => {
	await page.goto('/routes/north-south-corridor/');
	await expect(page.getByText(/^A schematic leg is drawn straight/)).toBeVisible();
	await expect(page.getByText('borders of the basemap are 1 to 3 km off')).toHaveCount(0);
});

test('a length that differs by more than five percent is flagged', async ({ page }) => {
	await page.goto('/routes/baku-novorossiysk/');
	await expect(page.locator('.flagged').first()).toContainText('over 5');
});

for (const id of routes)
	test(`${id} has a strip and words, and says what it rests on`, async ({ page }) => {
		await page.goto(`/routes/${id}/`);
		await expect(page.getByRole('img', { name: /straightened: / }).first()).toBeVisible();
		await expect(page.locator('#words + p')).toContainText(/[\d,]+ km as drawn/);
		await expect(page.locator('dd:has-text("no source of the dossier")')).toHaveCount(
			['baku-novorossiysk', 'baku-supsa', 'tanap'].includes(id) ? 1 : 0
		);
	});

test.describe('320 pixels wide', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	for (const id of routes)
		test(`${id} never scrolls sideways`, async ({ page }) => {
			await page.goto(`/routes/${id}/`);
			const [wide, room] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				innerWidth
			]);
			expect(wide).toBeLessThanOrEqual(room!);
		});
});
