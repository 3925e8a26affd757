import { expect, test, type Page } from '@playwright/test';
import { isAt, openWithMap } from './walks';

const pair = '/routes/compare/?routes=btc,baku-supsa';
const tableOf = (page: Page) => page.getByRole('table', { name: 'Routes side by side' });
const checkbox = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

/** The cells of a row, which stand below its heading. */
async function cellsOf(page: Page, heading: string): Promise<string[]> {
	const body = tableOf(page).locator('tbody', {
		has: page.getByRole('rowheader', { name: heading, exact: true })
	});
	return body.getByRole('cell').allInnerTexts();
}

async function fits(page: Page): Promise<void> {
	const main = page.getByRole('main');
	expect(await main.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
}

test.describe('routes side by side', () => {
	test('an analyst compares two pipelines, and each value names its work', async ({ page }) => {
		await page.goto('/routes/compare/');
		await checkbox(page, /^Baku–Tbilisi–Ceyhan/).check();
		await checkbox(page, /^Baku–Supsa/).check();
		await isAt(page, pair);
		await expect(page.getByRole('status').getByText('2 routes side by side.')).toBeVisible();
		await expect(tableOf(page).getByRole('columnheader')).toHaveCount(2);

		const [length, supsa] = await cellsOf(page, 'Length');
		expect(length).toMatch(/1,724 km[\s\S]*as drawn here[\s\S]*1,768 km[\s\S]*bp, /);
		expect(supsa).toMatch(/829\.6 km[\s\S]*SOCAR[\s\S]*837 km[\s\S]*Global Energy Monitor/);
		expect((await cellsOf(page, 'Countries'))[0]).toMatch(/Azerbaijan 443 km\s+Georgia 249 km/);
		expect((await cellsOf(page, 'Capacity')).join()).toMatch(
			/1\.2 million barrels per day[\s\S]*90,000 barrels per day/
		);
		expect((await cellsOf(page, 'Diameter'))[1]).toContain('530 millimetres');
		expect((await cellsOf(page, 'Status'))[1]).toMatch(/idle\s+as of 16 January 2025/);
		expect((await cellsOf(page, 'Operator'))[0]).toContain('SOCAR Midstream Operations');
		expect((await cellsOf(page, 'Agreed, built, opened'))[0]).toContain('13 July 2006');
		const [known, context] = await cellsOf(page, 'How the line is known and asserted');
		expect(known).toContain('traced, stated');
		expect(context).toBe('traced, from reference works');
		const [spoken, unspoken] = await cellsOf(page, 'Evidence');
		expect(spoken).toMatch(/Wikipedia\s+\d+ passages?/);
		expect(unspoken).toBe('No source of this dossier speaks of it.');
		const works = tableOf(page).locator('cite');
		expect(await works.count()).toBeGreaterThan(12);
		for (const work of await works.allInnerTexts()) expect(work).toMatch(/\w/);
	});

	test('the address is the choice: back leads back, and what it names wrongly is said', async ({
		page
	}) => {
		await page.goto(pair);
		await checkbox(page, /^Baku–Supsa/).uncheck();
		await isAt(page, '/routes/compare/?routes=btc');
		await expect(page.getByText('One route is chosen')).toBeVisible();
		await page.goBack();
		await expect(checkbox(page, /^Baku–Supsa/)).toBeChecked();
		for (const query of ['?routes=gold,tanap', '?routes=,,%E0%A4,tanap', '?routes=tanap,../..']) {
			await page.goto(`/routes/compare/${query}`);
			await expect(page.getByRole('status').getByText('does not have')).toBeVisible();
			await expect(tableOf(page).getByRole('columnheader')).toHaveCount(1);
		}
	});

	test('the chosen stand out on the map, which goes there', async ({ page }) => {
		await openWithMap(page, pair);
		const camera = () => new URL(page.url()).hash;
		await checkbox(page, /^Trans-Israel/).check();
		await expect.poll(camera).toMatch(/^#map=/);
		const three = camera();
		await checkbox(page, /^North–South/).check();
		await expect.poll(() => camera() !== three && camera().startsWith('#map=')).toBe(true);
		const zoomOf = (hash: string) => Number(/=([\d.]+)/.exec(hash)![1]);
		expect(zoomOf(camera())).toBeLessThan(zoomOf(three));
	});

	test('the countries of a straight leg are told as stated, and an unbuilt leg is in the key', async ({
		page
	}) => {
		await page.goto('/routes/compare/?routes=north-south-corridor,btc');
		await expect(page.getByText('drawn straight, the leg may cut across others')).toBeVisible();
		await expect(page.locator('.key').getByText('not built')).toBeVisible();
	});

	test('the strips are of one scale: a route half as long is half as wide', async ({ page }) => {
		await page.goto(pair);
		const strips = page.locator('section', { has: page.getByRole('heading', { level: 3 }) });
		await expect(strips).toHaveCount(2);
		const widths = await strips.locator('svg').evaluateAll((drawings) =>
			drawings.map((drawing) => {
				const boxes = [...drawing.querySelectorAll('rect')].map((r) => r.getBoundingClientRect());
				return Math.max(...boxes.map(({ right }) => right)) - boxes[0]!.left;
			})
		);
		expect(widths[1]! / widths[0]!).toBeCloseTo(761 / 1724, 2);
	});

	test('two and all routes need no sideways scrolling of the page at 320 px', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		for (const path of [pair, '/routes/compare/', '/own-line/', '/routes/btc/']) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await fits(page);
		}
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('all routes are in one table, and the page of an own line says what it needs', async ({
			page
		}) => {
			await page.goto(pair);
			await expect(tableOf(page).getByRole('columnheader')).toHaveCount(8);
			await expect(page.getByRole('checkbox')).toHaveCount(0);
			await page.goto('/own-line/');
			await expect(page.getByText('this browser runs none')).toBeVisible();
			await expect(page.getByRole('table', { name: 'Lengths as drawn' })).toContainText('1,724');
		});
	});
});
