import { expect, test } from '@playwright/test';
import { shortcuts } from '../../src/lib/lectures/keys';
import { addressOf, headline, lectures, openStep, projector, talk, typeStep } from './talks';
import { openWithMap, waitForMap } from './walks';

test.use({ viewport: projector });

for (const { id, steps } of lectures) {
	test(`${id} is given from end to end with PageDown, and back with PageUp`, async ({ page }) => {
		await openStep(page, 1, id);
		const lines = page.locator('.words ul li:not([data-event])');
		for (const [index, step] of steps.entries()) {
			await expect(headline(page)).toHaveText(step.headline);
			await expect(page).toHaveURL(new RegExp(`${addressOf(id, index + 1)}$`));
			for (let shown = 0; shown < step.builds.length; shown++) {
				await expect(lines.nth(shown)).toBeHidden();
				await page.keyboard.press('PageDown');
				await expect(lines.nth(shown)).toBeVisible();
			}
			if (index < steps.length - 1) await page.keyboard.press('PageDown');
		}
		await page.keyboard.press('PageDown');
		await expect(headline(page)).toHaveText(steps.at(-1)!.headline);
		const presses = steps.reduce((sum, { builds }) => sum + 1 + builds.length, 0);
		for (let press = 1; press < presses; press++) await page.keyboard.press('PageUp');
		await expect(headline(page)).toHaveText(steps[0]!.headline);
	});
}

test('digits and Enter lead to a step, Home and End to the first and the last', async ({
	page
}) => {
	await openStep(page, 1);
	await typeStep(page, 12);
	await page.keyboard.press('Home');
	await expect(headline(page)).toHaveText(talk.steps[0]!.headline);
	await page.keyboard.press('End');
	await expect(headline(page)).toHaveText(talk.steps.at(-1)!.headline);
});

test('the wall goes black and white, and comes back', async ({ page }) => {
	await openStep(page, 2);
	const cover = page.locator('[data-cover]');
	for (const [key, colour] of [
		['b', 'black'],
		['.', 'black'],
		['w', 'white']
	] as const) {
		await page.keyboard.press(key);
		await expect(cover).toHaveAttribute('data-cover', colour);
		expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, ...projector });
		await page.keyboard.press(key);
		await expect(cover).toHaveCount(0);
	}
});

test('the code is that of the step’s address', async ({ page, baseURL }) => {
	await openStep(page, 4);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('q');
	const code = page.getByRole('dialog').locator('svg');
	await expect(code).toHaveAttribute('data-address', baseURL + addressOf(talk.id, 4));
	expect((await code.locator('path').getAttribute('d'))!.length).toBeGreaterThan(1000);
	await page.keyboard.press('Escape');
	await expect(code).toHaveCount(0);
});

test('the help lists every key', async ({ page }) => {
	await openStep(page, 1);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog');
	for (const { keys, says } of shortcuts) {
		const row = help.getByRole('button', { name: `${keys} ${says}`, exact: true });
		await expect(row).toBeVisible();
	}
});

test('the overview leads to any step, by arrow keys too', async ({ page }) => {
	await openStep(page, 1);
	await page.keyboard.press('o');
	const links = page.getByRole('dialog').getByRole('link');
	await expect(links).toHaveCount(talk.steps.length);
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(headline(page)).toHaveText(talk.steps[2]!.headline);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape closes what is open, then leaves to the page of the talk', async ({ page }) => {
	await openStep(page, 2);
	await page.keyboard.press('o');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page).toHaveURL(new RegExp(`${addressOf(talk.id, 2)}$`));
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/lectures/${talk.id}/(#map=.*)?$`));
	await expect(page.getByRole('link', { name: 'Go on where it was left' })).toHaveAttribute(
		'href',
		addressOf(talk.id, 2)
	);
});

test('keys that a clicker sends to start a talk start it, and do not reload it', async ({
	page
}) => {
	await openWithMap(page, `/lectures/${talk.id}/`);
	await page.evaluate(() => (document.title = 'not reloaded'));
	await page.keyboard.press('F5');
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', '1');
	await waitForMap(page);
	await typeStep(page, 5);
	await page.evaluate(() => performance.mark('here'));
	await page.keyboard.press('F5');
	await page.keyboard.press('Shift+F5');
	await expect(headline(page)).toHaveText(talk.steps[4]!.headline);
	expect(await page.evaluate(() => performance.getEntriesByName('here').length)).toBe(1);
});

test('a key that is typed into a field is not the talk’s', async ({ page }) => {
	await openStep(page, 2);
	await page.evaluate(() =>
		document.querySelector('main')!.append(document.createElement('input'))
	);
	await page.locator('main > input').focus();
	await page.keyboard.type('bno 1');
	await expect(page.locator('main > input')).toHaveValue('bno 1');
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', '2');
});

test('a reload returns to the same step, the same line and the same time', async ({ page }) => {
	const step = talk.steps.findIndex(({ builds }) => builds.length > 2) + 1;
	await openStep(page, step);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	const started = () =>
		page.evaluate(
			(key) => JSON.parse(localStorage.getItem(key)!).timer.started as number,
			`lecture:${talk.id}`
		);
	const before = await started();
	await page.reload();
	await expect(page.locator('.waiting')).toHaveCount(talk.steps[step - 1]!.builds.length - 2);
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', String(step));
	expect(await started()).toBe(before);
	await page.goBack();
	await page.goForward();
	await expect(page.locator('.waiting')).toHaveCount(talk.steps[step - 1]!.builds.length - 2);
});
