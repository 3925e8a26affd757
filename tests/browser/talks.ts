import { expect, type Page } from '@playwright/test';
import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lecture } from '../../src/lib/model/lecture';
import { waitForMap } from './walks';

const folder = join(import.meta.dirname, '../../data/lectures');

/** The talks of the dossier, as they are written. */
export const lectures = readdirSync(folder)
	.filter((file) => file.endsWith('.yaml'))
	.map((file): Lecture => {
		const { steps, ...written } = load(readFileSync(join(folder, file), 'utf8')) as Lecture;
		const id = file.replace('.yaml', '');
		return { ...written, id, steps: steps.map((step) => ({ ...step, builds: step.builds ?? [] })) };
	});

/** The talk that tests of keys are made with. */
export const talk = lectures[0]!;

export const projector = { width: 1024, height: 768 };

export const addressOf = (id: string, step: number) => `/lectures/${id}/${step}/`;
export const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens a step of a talk, and waits until the map has drawn it. */
export async function openStep(page: Page, step: number, id = talk.id): Promise<void> {
	await page.goto(addressOf(id, step));
	await waitForMap(page);
	await expect(page.locator('.strokes')).toHaveAttribute('data-camera', /./);
}

/** Goes to a step by its number, as a speaker does. */
export async function typeStep(page: Page, step: number): Promise<void> {
	for (const digit of String(step)) await page.keyboard.press(`Digit${digit}`);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', String(step));
}
