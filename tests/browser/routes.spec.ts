import { expect, test, type Page } from '@playwright/test';
import { openWithMap, routes } from './walks';

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
