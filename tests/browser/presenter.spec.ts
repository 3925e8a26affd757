import { expect, test, type Page } from '@playwright/test';
import { printElapsed } from '../../src/lib/lectures/elapsed';
import { findFaults } from './axe';
import { addressOf, headline, openStep, projector, talk, typeStep } from './talks';

test.use({ viewport: projector });

const presenterOf = `/lectures/${talk.id}/presenter/`;
/** A step whose lines come one by one. */
const lined = talk.steps.findIndex(({ builds }) => builds.length > 1) + 1;
const place = (presenter: Page) => presenter.locator('header h1');
const where = (step: number) => new RegExp(`^${step} of ${talk.steps.length}`);
const shownOn = (wall: Page) => wall.locator('.words ul li:not([data-event]):not(.waiting)');

/** Opens a step, and the presenter's window from it. */
async function openBoth(wall: Page, step: number): Promise<Page> {
	await openStep(wall, step);
	const opening = wall.waitForEvent('popup');
	await wall.keyboard.press('s');
	const presenter = await opening;
	await expect(place(presenter)).toHaveText(where(step));
	return presenter;
}

test('S opens the presenter’s window, and either window leads the other, line by line', async ({
	page: wall
}) => {
	const presenter = await openBoth(wall, lined);
	const { builds, notes, headline: said } = talk.steps[lined - 1]!;
	await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText(
		notes!.trim().slice(0, 60)
	);
	await expect(presenter.getByRole('img', { name: `On the wall: ${said}` })).toBeVisible();
	await presenter.keyboard.press('PageDown');
	await expect(shownOn(wall)).toHaveCount(1);
	await expect(place(presenter)).toContainText(`1 of ${builds.length} lines`);
	await expect(presenter.getByRole('heading', { name: 'Next line' })).toBeVisible();
	await wall.keyboard.press('PageDown');
	await expect(place(presenter)).toContainText(`2 of ${builds.length} lines`);
	await presenter.getByRole('button', { name: 'Back' }).click();
	await expect(shownOn(wall)).toHaveCount(1);
	for (const key of ['1', '2', 'Enter']) await presenter.keyboard.press(key);
	await expect(headline(wall)).toHaveText(talk.steps[11]!.headline);
	await expect(place(presenter)).toHaveText(where(12));
	await presenter.keyboard.press('b');
	await expect(wall.locator('[data-cover]')).toHaveAttribute('data-cover', 'black');
	await expect(presenter.getByText('The wall is black')).toBeVisible();
	await presenter.getByRole('button', { name: 'All steps' }).click();
	await presenter.getByRole('dialog').getByRole('link').first().click();
	await expect(headline(wall)).toHaveText(talk.steps[0]!.headline);
	await expect(wall.locator('[data-cover]')).toHaveCount(0);
	const opened = wall.context().pages().length;
	await wall.keyboard.press('s');
	await wall.keyboard.press('End');
	await expect(place(presenter)).toHaveText(where(talk.steps.length));
	expect(wall.context().pages().length).toBe(opened);
	await expect(wall.getByRole('complementary')).toHaveCount(0);
});

test('the laser points at the same place in both windows', async ({ page: wall }) => {
	const presenter = await openBoth(wall, 3);
	// The window is there before it has found its wall.
	const on = presenter.getByText(/^The laser is on/);
	await expect(async () => {
		if (!(await on.isVisible())) await presenter.keyboard.press('l');
		await expect(on).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 20_000 });
	const picture = presenter.locator('[data-picture="3"]');
	const boxOf = async () => (await picture.boundingBox())!;
	// The picture has its place once the notes beside it are there.
	const point = async (across: number, down: number) => {
		const { x, y, width, height } = await boxOf();
		await presenter.mouse.move(x + width * across, y + height * down);
	};
	const middle = async (page: Page) => {
		const { x, y, width, height } = (await page.locator('.spot').boundingBox())!;
		return { x: x + width / 2, y: y + height / 2 };
	};
	await expect(async () => {
		await point(0.25, 0.5);
		const { x, y } = await middle(wall);
		expect([Math.round(x), Math.round(y)]).toEqual([256, 384]);
	}).toPass({ timeout: 20_000 });
	const across = async () => {
		await wall.mouse.move(768, 192);
		const { x, width } = await boxOf();
		return ((await middle(presenter)).x - x) / width;
	};
	await expect.poll(across).toBeCloseTo(0.75, 2);
	await point(0.5, 0.5);
	await point(1.2, 0.5);
	await expect(wall.locator('.spot')).toHaveCount(0);
});

test('closing either window leaves the other, and each can be opened again', async ({
	page: wall
}) => {
	const presenter = await openBoth(wall, 2);
	await presenter.keyboard.press('PageDown');
	await presenter.close();
	await wall.keyboard.press('Home');
	await expect(headline(wall)).toHaveText(talk.steps[0]!.headline);
	const [again] = await Promise.all([wall.waitForEvent('popup'), wall.keyboard.press('s')]);
	await expect(place(again)).toHaveText(where(1));
	await wall.close();
	await expect(again.getByText('The wall is closed')).toBeVisible();
	await again.keyboard.press('PageDown');
	await expect(place(again)).toHaveText(where(2));
	const opening = again.context().waitForEvent('page');
	await again.getByRole('link', { name: 'open it again' }).click();
	const reopened = await opening;
	await expect(reopened.locator('[data-step]')).toHaveAttribute('data-step', '2');
	await expect(again.getByText('The wall is closed')).toHaveCount(0);
	await reopened.keyboard.press('PageUp');
	await expect(place(again)).toHaveText(where(1));
});

test('the time stands still while it is paused, and neither a reload nor a closed window loses it', async ({
	page: wall
}) => {
	const presenter = await openBoth(wall, 1);
	const started = await wall.evaluate(
		(key) => JSON.parse(localStorage.getItem(key)!).timer.started as number,
		`lecture:${talk.id}`
	);
	const at = (seconds: number) => wall.context().clock.setFixedTime(started + seconds * 1000);
	const elapsed = presenter.getByRole('timer');
	const minutes = (seconds: number) => printElapsed(seconds * 1000);
	const planned = talk.steps[0]!.seconds;
	await at(planned + 130);
	await expect(elapsed).toHaveText(minutes(planned + 130));
	await expect(presenter.getByText('2 min behind')).toBeVisible();
	await presenter.keyboard.press('t');
	await at(planned + 900);
	await wall.keyboard.press('PageDown');
	await expect(place(presenter)).toHaveText(where(2));
	await expect(elapsed).toHaveText(minutes(planned + 130));
	await presenter.reload();
	await wall.reload();
	await expect(place(presenter)).toHaveText(where(2));
	await expect(elapsed).toHaveText(minutes(planned + 130));
	await presenter.getByRole('button', { name: 'Go on' }).click();
	await at(planned + 1900);
	const later = minutes(planned + 1130);
	await expect(elapsed).toHaveText(later);
	await wall.close();
	await presenter.reload();
	await expect(presenter.getByText('No window of this browser shows the talk')).toBeVisible();
	await expect(elapsed).toHaveText(later);
	await expect(place(presenter)).toHaveText(where(2));
	await presenter.getByRole('button', { name: 'Time to 0:00' }).click();
	await expect(elapsed).toHaveText('0:00');
	await presenter.getByRole('button', { name: 'Undo 0:00' }).click();
	await expect(elapsed).toHaveText(later);
});

test('where the browser opens no window, the notes lie over the wall until S closes them', async ({
	page
}) => {
	await page.addInitScript(() => (window.open = () => null));
	await openStep(page, 2);
	await page.keyboard.press('s');
	const panel = page.getByRole('complementary', { name: 'Presenter’s notes' });
	await expect(panel).toContainText('opened no window');
	await typeStep(page, 3);
	await expect(panel).toContainText(talk.steps[2]!.notes!.trim().slice(0, 60));
	await page.keyboard.press('s');
	await expect(panel).toHaveCount(0);
});

test('opened by hand on a telephone, it has large buttons, fits, and keeps the size of the notes', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(presenterOf);
	await expect(place(page)).toHaveText(where(1));
	for (const name of ['← Back', 'Next →', 'Black', 'Start time']) {
		const box = (await page.getByRole('button', { name, exact: true }).boundingBox())!;
		expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
		expect(box.y + box.height).toBeLessThanOrEqual(844);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	expect(await findFaults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Next →' }).click();
	await expect(place(page)).toHaveText(where(2));
	const letters = () =>
		page
			.getByRole('region', { name: 'Notes' })
			.locator('p')
			.evaluate((notes) => parseFloat(getComputedStyle(notes).fontSize));
	const usual = await letters();
	await page.getByRole('button', { name: 'Larger notes' }).click();
	await page.keyboard.press('i');
	await expect.poll(letters).toBeGreaterThan(usual * 1.2);
	const larger = await letters();
	await page.reload();
	await expect.poll(letters).toBe(larger);
	await expect(place(page)).toHaveText(where(2));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the presenter’s page is the notes of all steps, with their times', async ({ page }) => {
		await page.goto(`/lectures/${talk.id}/`);
		await page.getByRole('link', { name: 'Presenter’s notes' }).click();
		await expect(page).toHaveURL(new RegExp(`${presenterOf}$`));
		const steps = page.locator('section');
		await expect(steps).toHaveCount(talk.steps.length);
		for (const [index, { headline: said, notes, seconds }] of talk.steps.entries()) {
			const step = steps.nth(index);
			await expect(step.getByRole('link', { name: said })).toHaveAttribute(
				'href',
				addressOf(talk.id, index + 1)
			);
			await expect(step).toContainText(notes!.trim());
			await expect(step).toContainText(`${seconds} seconds`);
		}
	});
});
