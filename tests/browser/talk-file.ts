import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a test run puts the file it makes. */
export const folder = join(tmpdir(), `geodossier-talk-${process.pid}`);
export const file = join(folder, 'talk.html');
export const address = pathToFileURL(file).href;

/** Runs the command that makes a file. */
export const make = (...options: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/lecture.ts', ...options], {
		encoding: 'utf8'
	});

/**
 * Opens the file as from a stick, on a machine without a network.
 *
 * @returns the addresses it asks for, and the errors it meets, as they come
 */
export async function openFile(page: Page, hash = ''): Promise<string[]> {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => {
		if (message.type() === 'error') asked.push(message.text());
	});
	page.on('pageerror', (error) => asked.push(error.message));
	await page.context().setOffline(true);
	await page.goto(address + hash);
	return asked;
}

/** What was asked for outside of the file, and what its policy refused. */
export const outside = (asked: string[]) =>
	asked.filter((url) => !url.startsWith(address) && !/^(data|blob:null)/.test(url));

/** Whether the map is drawn: its land, and what lies on it in a thousand colours; without, letters have a few. */
export async function isDrawn(page: Page): Promise<boolean> {
	const picture = await page.locator('.above').screenshot({ animations: 'disabled' });
	const { land, colours } = await page.evaluate(countColours, picture.toString('base64'));
	return land > 0.2 && colours > 1000;
}

/** How much of a picture has the colour of land, and how many colours it has. */
async function countColours(png: string) {
	const image = new Image();
	image.src = `data:image/png;base64,${png}`;
	await image.decode();
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const pixels = new Uint32Array(data.buffer);
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'var(--land)';
	context.fillStyle = getComputedStyle(probe).color;
	probe.remove();
	context.fillRect(0, 0, 1, 1);
	const [land] = new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer);
	const onLand = pixels.filter((pixel) => pixel === land).length;
	return { land: onLand / pixels.length, colours: new Set(pixels).size };
}

/** Whether anything is drawn on a chart. */
export function inkOf(canvas: SVGElement | HTMLElement): boolean {
	const { width, height } = canvas as HTMLCanvasElement;
	const context = (canvas as HTMLCanvasElement).getContext('2d')!;
	return context.getImageData(0, 0, width, height).data.some((part) => part > 0);
}
