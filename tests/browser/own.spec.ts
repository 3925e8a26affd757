import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDossier } from '../../src/lib/door/open';
import { readTalk } from '../../src/lib/door/one-talk';
import { readFolder } from '../../src/lib/server/folder';
import { projector, talk } from './talks';
import { openWithMap } from './walks';

const { dossier } = openDossier(readFolder(join(import.meta.dirname, '../..')).files);
const place = dossier.places.find(({ precision }) => precision === 'settlement')!;
const passage = dossier.excerpts[0]!;
const chart = dossier.charts[0]!;
const { id: disagreement, title: differing } = dossier.disagreements[0]!;
const states = [
	[`/places/${place.id}/?themes=${dossier.themes[0]!.id}`, place.names['en']!],
	[`/charts/${chart.id}/`, chart.title],
	[`/disagreements/${disagreement}/`, differing]
] as const;

const addStep = (page: Page) =>
	page.getByRole('button', { name: 'Add as step of a talk of your own' }).click();
/** The headline of a talk that is given; the small wall of the editor has one too. */
const onWall = (page: Page) => page.locator('.hall main h1');
const headlines = (page: Page) =>
	page.locator('main ol > li > .row > a').evaluateAll((links) => links.map((a) => a.textContent));

/** Keeps a copy of a talk of the dossier in the browser, as its link does, and opens its editor. */
async function copyTalk(page: Page): Promise<void> {
	await page.goto(`/lectures/own/?copy=${talk.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(talk.title);
	await expect(page).toHaveURL(/\?talk=talk-1(#|$)/);
}

async function savedFile(page: Page): Promise<{ name: string; text: string }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const download = await coming;
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8')
	};
}

function bring(page: Page, name: string, text: string): Promise<void> {
	const file = { name, mimeType: 'application/yaml', buffer: Buffer.from(text) };
	return page.getByLabel('Or open a talk that was saved as a file').setInputFiles(file);
}

test('three states of the atlas become a talk that is put in order, edited, kept and given', async ({
	page
}) => {
	await page.setViewportSize(projector);
	for (const [index, [address]] of states.entries()) {
		// Where the map looks is only kept where there is one.
		await (index ? page.goto(address) : openWithMap(page, address));
		await addStep(page);
		await expect(page.getByText(`Added as step ${index + 1} of My talk.`)).toBeVisible();
	}
	await page.getByRole('link', { name: 'Edit' }).click();
	await expect(page.getByLabel('Headline')).toHaveValue(differing);

	const up = page.getByRole('button', { name: `Move up: ${differing}` });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(`“${differing}” is step 2 of 3.`)).toBeAttached();
	await expect(up).toBeFocused();
	const titles = states.map(([, title]) => title);
	const order = [titles[0]!, titles[2]!, titles[1]!];
	expect(await headlines(page)).toEqual(order);

	await page.getByLabel('Headline').fill('They differ');
	await page.getByLabel('Line 1, which').fill('There are 4711 of them');
	await expect(page.getByText('Nothing that the step rests on states 4711.')).toBeVisible();
	await page.getByLabel('Line 1, which').fill('Who counted?');
	await expect(page.getByText('Nothing that the step rests on states 4711.')).toHaveCount(0);
	await page.getByLabel('Passage that it quotes').selectOption(passage.id);
	await page.getByLabel('Its words that are marked').press('Control+a');
	await page.getByRole('button', { name: 'Mark what is selected' }).click();
	await page.reload();
	await expect(page.getByLabel('Line 1, which')).toHaveValue('Who counted?');

	await page.getByRole('link', { name: 'Present' }).click();
	await expect(onWall(page)).toHaveText(order[0]!);
	await page.keyboard.press('PageDown');
	await expect(onWall(page)).toHaveText('They differ');
	const line = page.locator('.words li', { hasText: 'Who counted?' });
	await expect(line).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(line).toBeVisible();
	await expect(page.locator('.words mark')).toHaveText(passage.text);
	await expect(page.locator('.sources')).toContainText('The speaker’s own words: headline, lines.');
	await page.reload();
	await expect(onWall(page)).toHaveText('They differ');
	await expect(line).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'My talk' })).toBeVisible();
});

test('what was added or removed is taken back, also by another window', async ({ page }) => {
	await page.goto(states[0][0]);
	await addStep(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Taken out of My talk again.')).toBeVisible();
	await addStep(page);
	await page.getByRole('link', { name: 'Edit' }).click();
	const other = await page.context().newPage();
	await other.goto(states[1][0]);
	await addStep(other);
	await expect.poll(() => headlines(page)).toEqual([states[0][1], states[1][1]]);
	await page.getByRole('button', { name: `Remove: ${states[0][1]}` }).click();
	await expect.poll(() => headlines(page)).toEqual([states[1][1]]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => headlines(page)).toEqual([states[0][1], states[1][1]]);
});

test('a page that no step can return to says so', async ({ page }) => {
	await page.goto('/compare/');
	await addStep(page);
	await expect(page.getByText('A step cannot return to this page.')).toBeVisible();
});

test('a talk is saved as the file that the door accepts, and opened again as it was', async ({
	page
}) => {
	await copyTalk(page);
	const { name, text } = await savedFile(page);
	const { lecture, faults } = readTalk(text, talk.id, dossier);
	expect(faults).toEqual([]);
	expect(lecture).toEqual(dossier.lectures.find(({ id }) => id === talk.id));

	await page.getByRole('link', { name: 'Your own talks', exact: true }).click();
	await bring(page, name, text);
	await expect(page.getByText(`${name} is opened`)).toBeAttached();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(talk.title);
	expect((await savedFile(page)).text).toBe(text);
});

test('a broken file is told its line and column, and changes nothing', async ({ page }) => {
	await copyTalk(page);
	const { text } = await savedFile(page);
	await page.getByRole('link', { name: 'Your own talks', exact: true }).click();
	const kept = () => page.evaluate(() => localStorage.getItem('own-talks'));
	const before = await kept();
	await bring(page, 'broken.yaml', text.replace('headline:', 'headlin:'));
	const told = page.getByRole('alert').filter({ hasText: 'broken.yaml is not opened' });
	await expect(told).toContainText(/Line \d+, column \d+: .*headline: missing/);
	await bring(page, 'broken.yaml', text.replace('headline:', 'headline: "'));
	await expect(told).toContainText(/Line \d+, column \d+: The file cannot be parsed/);
	expect(await kept()).toBe(before);
});

test('a rehearsal records how long each step takes, and the talk takes the times over', async ({
	page
}) => {
	await page.setViewportSize(projector);
	await copyTalk(page);
	await page.clock.install();
	await page.getByRole('link', { name: 'Rehearse' }).click();
	await expect(page.getByRole('complementary', { name: 'Rehearsal' })).toBeVisible();
	await page.clock.fastForward('01:15');
	for (let line = 0; line <= talk.steps[0]!.builds.length; line++)
		await page.keyboard.press('PageDown');
	await expect(onWall(page)).toHaveText(talk.steps[1]!.headline);
	await page.clock.fastForward('02:05');
	await page.getByRole('button', { name: 'End the rehearsal' }).click();
	const rows = page.getByRole('region', { name: /^The rehearsal took/ }).locator('tbody tr');
	await expect(rows.nth(0)).toContainText(/1:1[5-9]$/);
	await expect(rows.nth(1)).toContainText(/2:0[5-9]$/);
	await expect(rows.nth(2)).toContainText('not shown');
	await page.getByRole('button', { name: 'Take these times' }).click();
	const times = page.locator('.row .aside');
	await expect(times.nth(0)).toHaveText(/^1:1[5-9]/);
	await expect(times.nth(1)).toHaveText(/^2:0[5-9]/);
	await expect(times.nth(2)).toHaveText(/^\d:\d\d/);
});

test('an own talk has its presenter, who leads it and sees its notes', async ({ page }) => {
	await copyTalk(page);
	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(onWall(page)).toHaveText(talk.steps[0]!.headline);
	const opening = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const presenter = await opening;
	await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText(
		talk.steps[0]!.notes!.slice(0, 30)
	);
	// Notes are there before the two windows have found each other.
	await expect(async () => {
		await presenter.keyboard.press('End');
		await expect(onWall(page)).toHaveText(talk.steps.at(-1)!.headline, { timeout: 2000 });
	}).toPass();
});

test('a talk is made on a telephone 320 pixels wide', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await copyTalk(page);
	await page.locator('main ol > li > .row > a').nth(3).click();
	await expect(page.getByLabel('Headline')).toHaveValue(talk.steps[3]!.headline);
	const widths = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const main = document.querySelector('main')!;
		return [scrollWidth - clientWidth, main.scrollWidth - main.clientWidth];
	});
	expect(widths).toEqual([0, 0]);
});
