import type { Locator, Page } from 'playwright';
import type { Dossier } from '../../src/lib/model/records';
import { printCamera } from '../../src/lib/view/camera';
import type { Site } from './site';
import { quantile, type Row } from './table';

const viewport = { width: 1440, height: 900 };
const loads = 7;
/** How long a reader looks before the next click. */
const pauseMs = 500;
const frames = 60;

/** Milliseconds that each gesture took, by what it is. */
export type Gestures = Record<
	'click to panel' | 'hover to spotlight' | 'frame of the slider',
	number[]
>;

const budgets: Record<keyof Gestures, string> = {
	'click to panel': '95th percentile 100 ms',
	'hover to spotlight': '50 ms',
	'frame of the slider': ''
};

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const median = (values: number[]) => quantile(values, 0.5);

/** The gestures with this dossier, and with one so many times as large. */
export function gestureRows(small: Gestures, large?: Gestures, times = 1): Row[] {
	return (Object.keys(budgets) as (keyof Gestures)[]).flatMap((name) => {
		const row = (values: number[], size: string): Row => ({
			name: `${name}, ${size}${values.length} times`,
			median: milliseconds(median(values)),
			p95: milliseconds(quantile(values, 0.95))
		});
		const own = { ...row(small[name], ''), budget: budgets[name] };
		if (!large) return [own];
		const ratio = `${(median(large[name]) / median(small[name])).toFixed(2)} × for ${times} ×`;
		return [own, { ...row(large[name], `dossier ${times} × as large, `), ratio, budget: '1.5 ×' }];
	});
}

/**
 * Makes each gesture as a reader would, one after the other on a page of the site.
 *
 * @param names of places, as the list beside the map has them
 */
export async function measureGestures(
	{ browser, origin }: Site,
	names: string[]
): Promise<Gestures> {
	const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
	await page.goto(origin);
	await mapIdle(page);
	const shown = await measureClicks(page, names);
	const lit = await measureHovers(page);
	const slid = await measureSlider(page);
	await page.close();
	return { 'click to panel': shown, 'hover to spotlight': lit, 'frame of the slider': slid };
}

/** From each click in the list to its panel; the next click waits until the map has come to rest. */
async function measureClicks(page: Page, names: string[]): Promise<number[]> {
	await page.evaluate(() =>
		addEventListener(
			'click',
			({ timeStamp }) => performance.mark('click', { startTime: timeStamp }),
			{ capture: true }
		)
	);
	const list = page.getByRole('listbox', { name: 'Places and routes' });
	const times: number[] = [];
	for (const name of names) {
		const option = list
			.getByRole('option')
			.filter({ has: page.getByText(name, { exact: true }) })
			.first();
		await typeTo(name, option, list);
		await page.evaluate(() => performance.clearMarks());
		await option.click();
		times.push(await fromClickToPanel(page));
		await page.waitForFunction(() => location.hash.startsWith('#map='));
		await page.waitForTimeout(pauseMs);
	}
	return times;
}

/** Types a name until the list has come to it: while the map still moves, the list changes under the typing. */
async function typeTo(name: string, option: Locator, list: Locator): Promise<void> {
	for (let tries = 0; tries < 10; tries++) {
		await list.press('Home');
		// A keyboard that Playwright presses has no letters but those of English.
		for (const key of name) await list.dispatchEvent('keydown', { key });
		await list.page().waitForTimeout(2 * pauseMs);
		if (await option.isVisible()) return;
	}
	throw new Error(`The list beside the map does not come to “${name}”.`);
}

async function fromClickToPanel(page: Page): Promise<number> {
	const time = await page.waitForFunction(() => {
		const [click] = performance.getEntriesByName('click');
		const [panel] = performance.getEntriesByName('panel:shown');
		return click && panel && panel.startTime - click.startTime;
	});
	return (await time.jsonValue()) ?? NaN;
}

/** From the pointer's coming to rest on a passage to the frame in which what rests on it is lit. */
async function measureHovers(page: Page): Promise<number[]> {
	await page.evaluate(() => {
		let came = 0;
		addEventListener(
			'pointerover',
			({ target, timeStamp }) => {
				if (target instanceof Element && target.closest('[data-excerpt]')) came = timeStamp;
			},
			{ capture: true }
		);
		new MutationObserver((changes) => {
			const isLit = changes.some(({ target }) => (target as Element).classList.contains('lit'));
			if (isLit && came)
				requestAnimationFrame(() => performance.mark('lit', { detail: performance.now() - came }));
		}).observe(document.body, { subtree: true, attributeFilter: ['class'] });
	});
	const passages = await page.locator('main [data-excerpt]').all();
	const times: number[] = [];
	for (const passage of passages.slice(0, 20)) {
		await passage.scrollIntoViewIfNeeded();
		await page.mouse.move(1, 1);
		await page.waitForTimeout(pauseMs);
		await page.evaluate(() => performance.clearMarks('lit'));
		await passage.hover();
		const time = await page.waitForFunction(() => {
			const [lit] = performance.getEntriesByName('lit');
			return lit && ((lit as PerformanceMark).detail as number);
		});
		times.push((await time.jsonValue()) ?? NaN);
	}
	return times;
}

const countFrames = `window.slid = [];
let before = performance.now();
requestAnimationFrame(function frame() {
	const now = performance.now();
	window.slid.push(now - before);
	before = now;
	requestAnimationFrame(frame);
});`;

/** From one frame to the next, while the first thumb of the period is dragged to the right. */
async function measureSlider(page: Page): Promise<number[]> {
	const thumb = page.getByRole('slider').first();
	const { x, y, width, height } = await boxOf(thumb);
	await page.mouse.move(x + 6, y + height / 2);
	await page.mouse.down();
	// As text: what compiles this file would name the function by a helper that the page does not have.
	await page.evaluate(countFrames);
	for (let step = 1; step <= frames; step++)
		await page.mouse.move(x + 6 + (step * width * 0.7) / frames, y + height / 2);
	await page.mouse.up();
	return page.evaluate(() => (window as unknown as { slid: number[] }).slid.slice(1));
}

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error('There is no slider on the page.');
	return box;
}

/** How much later than a bare one the map has come to rest, opened cold. */
export async function measureLoads(site: Site, { view }: Dossier): Promise<Row[]> {
	const camera = printCamera(view);
	const room = await roomOfMap(site);
	const [own, bare]: [number[], number[]] = [[], []];
	for (let load = 0; load < loads; load++) {
		own.push(await loadCold(site, `/${camera}`, viewport));
		bare.push(await loadCold(site, `/bare/${camera}`, room));
	}
	return [
		{
			name: `cold load to a map at rest, ${own.length} times`,
			median: milliseconds(median(own)),
			p95: milliseconds(quantile(own, 0.95)),
			ratio: `${(median(own) / median(bare)).toFixed(2)} of bare`,
			budget: '1.25 of bare'
		},
		{
			name: 'the same, bare map',
			median: milliseconds(median(bare)),
			p95: milliseconds(quantile(bare, 0.95))
		}
	];
}

async function loadCold({ browser, origin }: Site, path: string, viewport: Size): Promise<number> {
	const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(origin + path);
	await mapIdle(page);
	const time = await page.evaluate(() => performance.getEntriesByName('map:idle')[0]!.startTime);
	await context.close();
	return time;
}

interface Size {
	width: number;
	height: number;
}

/** The size of the map on the opening page: the bare one is to draw no more and no less. */
async function roomOfMap({ browser, origin }: Site): Promise<Size> {
	const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
	await page.goto(origin);
	await mapIdle(page);
	const { width, height } = (await page
		.getByRole('region', { name: 'Map', exact: true })
		.boundingBox())!;
	await page.close();
	return { width: Math.round(width), height: Math.round(height) };
}

async function mapIdle(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0, null, {
		timeout: 120_000
	});
}
