import { expect, test, type Page } from '@playwright/test';

// So narrow that the list is folded, and the middle of the map is the middle.
test.use({ viewport: { width: 1100, height: 800 } });

const button = (page: Page) => page.getByRole('button', { name: 'Measure', exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'Measure' });
/** What is spoken of the measure; copying has a status of its own. */
const status = (page: Page) => panel(page).getByRole('status').first();
const canvas = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });

async function open(page: Page, path: string) {
	await page.goto(path);
	await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0);
}

/** Clicks so many pixels from the middle of the map. */
async function clickAt(page: Page, dx: number, dy: number, options = {}) {
	const { width, height } = (await canvas(page).boundingBox())!;
	const position = { x: width / 2 + dx, y: height / 2 + dy };
	await canvas(page).click({ position, ...options });
}

test('a line is measured by mouse: every click a point, a double click ends it', async ({
	page
}) => {
	await open(page, '/#map=5/40/42');
	await button(page).click();
	await clickAt(page, 100, 100);
	await clickAt(page, 200, 100);
	await expect(status(page)).toHaveText(/^2 points, last leg \d+ km, \d+ km/);
	await clickAt(page, 200, 150, { clickCount: 2, delay: 20 });
	await expect(status(page)).toHaveText(/^Line of 3 points: \d+ km/);
	await expect(page).toHaveURL(/#map=5\/40\/42$/);
});

test('a line is measured by keyboard alone, in the unit asked for', async ({ page }) => {
	await open(page, '/#map=6/40/42');
	await button(page).focus();
	await page.keyboard.press('Enter');
	await expect(canvas(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('First point set.');
	await page.keyboard.press('ArrowRight');
	// The map takes a moment to get there.
	await expect(page).not.toHaveURL(/#map=6\/40\/42$/);
	await page.keyboard.press('Enter');
	// 100 px at zoom 6, of a world of 512 · 2⁶ px, are 1.0986° of longitude: at 40° N 93.8 km.
	await expect(status(page)).toHaveText('2 points, last leg 93.8 km, 93.8 km in all.');
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('Line of 2 points: 93.8 km in all.');
	await panel(page).getByLabel('Unit').selectOption('nautical miles');
	await expect(status(page)).toHaveText('Line of 2 points: 50.7 nautical miles in all.');
	await canvas(page).focus();
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Backspace');
	await expect(status(page)).toHaveText('First point set.');
});

test('the distance of two features is measured, of a route to its nearest point', async ({
	page
}) => {
	await open(page, '/');
	await button(page).click();
	await panel(page).getByLabel('Between two').check();
	await panel(page).getByLabel('From', { exact: true }).selectOption('Baku');
	await panel(page).getByLabel('To', { exact: true }).selectOption('Tel Aviv');
	await expect(status(page)).toContainText(/Baku to Tel Aviv: 1,\d\d\d km/);
	await panel(page).getByLabel('To', { exact: true }).selectOption('Baku–Tbilisi–Ceyhan pipeline');
	await expect(status(page)).toContainText(/Baku to Baku–Tbilisi–Ceyhan pipeline: \d\d(\.\d)? km/);
	await expect(status(page)).toContainText('traced');
	await expect(page).toHaveURL(/\/(#.*)?$/);
});

test('a feature clicked on the map is measured, not gone to', async ({ page }) => {
	await open(page, '/places/ceyhan/');
	await button(page).click();
	await panel(page).getByLabel('Between two').check();
	await clickAt(page, 0, 0);
	await expect(panel(page).getByLabel('From', { exact: true })).toHaveValue('places/ceyhan');
	await expect(page).toHaveURL(/\/places\/ceyhan\//);
});

test('Escape leaves all as it was', async ({ page }) => {
	await open(page, '/places/ceyhan/');
	const before = page.url();
	await button(page).click();
	await clickAt(page, 60, 40);
	await clickAt(page, 90, 90);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(button(page)).toBeFocused();
	await expect(page.locator('polyline')).toHaveCount(0);
	expect(page.url().replace(/#.*/, '')).toBe(before.replace(/#.*/, ''));
	// A click selects again, and a double click zooms.
	await canvas(page).dblclick({ position: { x: 300, y: 450 } });
	await expect(page).toHaveURL(/#map=/);
});

test('the unit is kept for the visit', async ({ page }) => {
	await open(page, '/');
	await button(page).click();
	await panel(page).getByLabel('Unit').selectOption('miles');
	await page.reload();
	await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0);
	await button(page).click();
	await expect(panel(page).getByLabel('Unit')).toHaveValue('miles');
});
