import { expect, test, type Page } from '@playwright/test';
import { openWithMap } from './walks';

const routes = [
	'baku-novorossiysk',
	'baku-supsa',
	'btc',
	'caspian-gas',
	'ceyhan-israel',
	'north-south-corridor',
	'tanap',
	'trans-israel'
];
const along = (page: Page) => page.getByRole('slider', { name: /^Along / });
const readout = (page: Page) => page.locator('.readout').first();

async function openRoute(page: Page, id: string) {
	const walk = page.waitForResponse((response) =>
		response.url().includes(`/geo/strips/${id}.json`)
	);
	await page.goto(`/routes/${id}/`);
	await (await walk).finished();
}

test('an analyst walks along a route by keyboard, and is told kilometre, country and settlement', async ({
	page
}) => {
	await openRoute(page, 'btc');
	const slider = along(page);
	await slider.focus();
	await slider.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuenow', '1');
	await slider.press('Shift+ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuenow', '11');
	for (const km of ['232', '443', '452']) {
		await slider.press('PageUp');
		await expect(slider).toHaveAttribute('aria-valuenow', km);
	}
	await expect(slider).toHaveAttribute(
		'aria-valuetext',
		/^km 452 of 1,768, Georgia; Gardabani \d+ km to the south-west$/
	);
	await expect(readout(page)).toContainText(
		'452, scaled to the lengths stated by bp; 448.7 as drawn'
	);
	await expect(readout(page)).toContainText('an estimate to within 7 km');
	await slider.press('End');
	await expect(slider).toHaveAttribute('aria-valuetext', /^km 1,768 of 1,768, Türkiye/);
	await slider.press('Home');
	await expect(slider).toHaveAttribute('aria-valuenow', '0');
});

test('the next stop is a border too, where no station stands', async ({ page }) => {
	await openRoute(page, 'north-south-corridor');
	const slider = along(page);
	await slider.focus();
	for (const [km, lands] of [
		['2566', 'between Russia and Azerbaijan'],
		['3009', 'between Azerbaijan and Iran']
	] as const) {
		await page.getByRole('button', { name: 'Next station' }).click();
		await expect(slider).toHaveAttribute('aria-valuenow', km);
		await expect(readout(page)).toContainText(`the border ${lands}`);
	}
});

test('a number typed leads to its kilometre, and one too large to the end', async ({ page }) => {
	await openRoute(page, 'btc');
	const field = page.getByRole('spinbutton', { name: 'Kilometre' });
	await field.fill('995');
	await field.press('Enter');
	await expect(along(page)).toHaveAttribute('aria-valuetext', /^km 995 of 1,768, Türkiye; /);
	await expect(readout(page)).toContainText('Passage by Erzurum');
	await field.fill('5000');
	await field.press('Enter');
	await expect(along(page)).toHaveAttribute('aria-valuenow', '1768');
	await expect(field).toHaveValue('1768');
});

test('a pointer drawn along the strip walks along the route', async ({ page }) => {
	await openRoute(page, 'btc');
	await along(page).scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await along(page).boundingBox())!;
	await page.mouse.move(x + width / 4, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
	await page.mouse.up();
	const now = Number(await along(page).getAttribute('aria-valuenow'));
	expect(now).toBeGreaterThan(870);
	expect(now).toBeLessThan(900);
});

test('a step with the full geometry takes less than a frame', async ({ page }) => {
	await openRoute(page, 'btc');
	await along(page).focus();
	const stepMs = await along(page).evaluate(async (slider) => {
		const times: number[] = [];
		for (let n = 0; n < 60; n++) {
			const began = performance.now();
			slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
			await Promise.resolve();
			times.push(performance.now() - began);
		}
		return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
	});
	expect(stepMs).toBeLessThan(16);
	await expect(along(page)).toHaveAttribute('aria-valuenow', '60');
});

for (const id of routes)
	test(`${id} can be walked from end to end`, async ({ page }) => {
		await openRoute(page, id);
		await along(page).first().focus();
		await along(page).first().press('End');
		await expect(readout(page)).toContainText('Nearest settlement');
	});

test('of alternatives each has a strip to walk along', async ({ page }) => {
	await openRoute(page, 'ceyhan-israel');
	await expect(along(page)).toHaveCount(2);
	await along(page).last().focus();
	await along(page).last().press('End');
	await expect(along(page).last()).toHaveAttribute('aria-valuetext', /km 476 of 476/);
});

test.describe('without script', () => {
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
		await expect(page.getByText('borders of the basemap are 1 to 3 km off')).toBeVisible();
		await expect(row('286.214 million barrels')).toContainText('Vira Haber');
		await expect(row('about 205.9 million barrels')).toContainText('computed');
		await expect(row('46 inches')).toContainText('Georgia');
		const fire = page.getByRole('listitem').filter({ hasText: 'Explosion and fire' });
		await expect(fire).toContainText('place not known');
		await expect(row('Pump station PSA2')).toContainText('estimate, within about 15 km');
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
});

test('a mark of a chart leads to the row of its figure, as it says', async ({ page }) => {
	await openRoute(page, 'btc');
	const chart = page.getByRole('application', { name: 'What it carried, by year' });
	await chart.scrollIntoViewIfNeeded();
	await expect(page.getByText('leads to its row in the table').first()).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('chart:drawn').length > 0);
	await chart.focus();
	await chart.press('ArrowRight');
	await chart.press('Enter');
	await expect(page.locator('tr:target')).toContainText('barrels');
});

const pin = (page: Page) => page.locator('svg.pin');
const mapRegion = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });

test('the map rides along when the reader asks for it', async ({ page }) => {
	await openWithMap(page, '/routes/btc/#map=7/40.2/49.5');
	const slider = along(page);
	await slider.focus();
	await slider.press('End');
	await expect(slider).toHaveAttribute('aria-valuenow', '1768');
	const isInView = async () => {
		const [mark, room] = [(await pin(page).boundingBox())!, (await mapRegion(page).boundingBox())!];
		const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height];
		return x > room.x && x < room.x + room.width && y > room.y && y < room.y + room.height;
	};
	expect(await isInView()).toBe(false);
	await page.getByRole('checkbox', { name: 'The map rides along' }).check();
	await expect.poll(isInView).toBe(true);
});

test('a click on the route moves its strip there', async ({ page }) => {
	await openWithMap(page, '/routes/btc/');
	const slider = along(page);
	await slider.focus();
	for (let n = 0; n < 4; n++) await slider.press('PageUp');
	const there = Number(await slider.getAttribute('aria-valuenow'));
	expect(there).toBeGreaterThan(400);
	const { x, y, width, height } = (await pin(page).boundingBox())!;
	await slider.press('Home');
	await expect(slider).toHaveAttribute('aria-valuenow', '0');
	await page.mouse.click(x + width / 2, y + height - 2);
	// As near as a pixel is: some kilometres, where the whole route is in view.
	await expect
		.poll(async () => Math.abs(Number(await slider.getAttribute('aria-valuenow')) - there))
		.toBeLessThan(15);
});
