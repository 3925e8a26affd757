import type { Page } from 'playwright';
import type { Lecture } from '../../src/lib/model/lecture';
import type { Site } from './site';
import { quantile, type Row } from './table';

/** The projector of a hall. */
const viewport = { width: 1024, height: 768 };
/** How long a speaker stays at a step: by then its map is at rest. */
const stayMs = 1500;

/** What a step took, in milliseconds from the key. */
interface Shown {
	text: number;
	map: number;
}

/** Every step of every talk, one after the other: when its text is there, and when its map has come to rest. */
export async function measureTalks(site: Site, lectures: readonly Lecture[]): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [reducedMotion, title, budget] of [
		['no-preference', 'map of a step at rest', 700],
		['reduce', 'the same, with reduced motion', 50]
	] as const) {
		const page = await site.browser.newPage({ viewport, reducedMotion, serviceWorkers: 'block' });
		const shown: Shown[] = [];
		for (const lecture of lectures) shown.push(...(await give(page, site.origin, lecture)));
		await page.close();
		if (reducedMotion === 'no-preference')
			rows.push(rowOf('text of a step', shown, ({ text }) => text, 100));
		rows.push(rowOf(title, shown, ({ map }) => map, budget));
	}
	return rows;
}

function rowOf(
	title: string,
	shown: readonly Shown[],
	of: (shown: Shown) => number,
	budget: number
): Row {
	const times = shown.map(of);
	return {
		name: `${title}, ${times.length} times`,
		median: `${quantile(times, 0.5).toFixed(0)} ms`,
		p95: `${quantile(times, 0.95).toFixed(0)} ms`,
		budget: `${budget} ms`
	};
}

async function give(page: Page, origin: string, { id, steps }: Lecture): Promise<Shown[]> {
	await page.goto(`${origin}/lectures/${id}/1/`);
	await page.locator('.strokes[data-camera]').waitFor();
	await page.waitForTimeout(2 * stayMs);
	await page.evaluate(watch);
	const shown: Shown[] = [];
	for (let step = 2; step <= steps.length; step++) {
		for (const digit of String(step)) await page.keyboard.press(`Digit${digit}`);
		await page.keyboard.press('Enter');
		await page.waitForTimeout(stayMs);
		shown.push(await page.evaluate('window.shown'));
	}
	return shown;
}

/** As text: what compiles this file would name its functions by helpers that the page does not have. */
const watch = `{
	let pressed = 0;
	window.shown = { text: 0, map: 0 };
	addEventListener('keydown', ({ timeStamp }) => {
		pressed = timeStamp;
		window.shown = { text: 0, map: 0 };
	}, { capture: true });
	new MutationObserver((changes) => {
		for (const { target, attributeName } of changes) {
			if (attributeName === 'data-camera') window.shown.map = performance.now() - pressed;
			else if (target.matches('.wall'))
				requestAnimationFrame(() => (window.shown.text = performance.now() - pressed));
		}
	}).observe(document.body, { subtree: true, attributeFilter: ['data-camera', 'data-step'] });
}`;
