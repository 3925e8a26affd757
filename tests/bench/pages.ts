import type { Page } from 'playwright';
import { printCamera } from '../../src/lib/view/camera';
import type { Site } from './site';
import { quantile, type Row } from './table';

const viewport = { width: 1440, height: 900 };
const clicks = 40;
const loads = 7;
/** How long a reader looks before the next click. */
const pauseMs = 500;

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

/** How fast a click shows its panel, and how much later than a bare one the map has come to rest. */
export async function measurePages(site: Site): Promise<Row[]> {
	const shown = await measureClicks(site);
	const { own, bare } = await measureLoads(site);
	const median = (values: number[]) => quantile(values, 0.5);
	return [
		{
			name: `click to panel, ${shown.length} places`,
			median: milliseconds(median(shown)),
			p95: milliseconds(quantile(shown, 0.95)),
			budget: '95th percentile 100 ms'
		},
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

/** Milliseconds from each click in the list to its panel; the next click waits until the map has come to rest. */
async function measureClicks({ browser, origin }: Site): Promise<number[]> {
	const page = await browser.newPage({ viewport });
	await page.goto(origin);
	await mapIdle(page);
	await page.evaluate(() =>
		addEventListener(
			'click',
			({ timeStamp }) => performance.mark('click', { startTime: timeStamp }),
			{
				capture: true
			}
		)
	);
	const places = page.getByRole('listbox', { name: 'Places and routes' }).getByRole('option');
	// By name: the list follows the map, so that its order changes with each click.
	const names = (await places.locator('.name').allTextContents()).slice(0, clicks);
	const times: number[] = [];
	for (const name of names) {
		await page.evaluate(() => performance.clearMarks());
		await places
			.filter({ has: page.getByText(name, { exact: true }) })
			.first()
			.click();
		times.push(await fromClickToPanel(page));
		await page.waitForFunction(() => location.hash.startsWith('#map='));
		await page.waitForTimeout(pauseMs);
	}
	await page.close();
	return times;
}

async function fromClickToPanel(page: Page): Promise<number> {
	const time = await page.waitForFunction(() => {
		const [click] = performance.getEntriesByName('click');
		const [panel] = performance.getEntriesByName('panel:shown');
		return click && panel && panel.startTime - click.startTime;
	});
	return (await time.jsonValue()) ?? NaN;
}

/** Milliseconds from navigation to the first idle map, of the opening page and of the bare one in turn. */
async function measureLoads(site: Site): Promise<{ own: number[]; bare: number[] }> {
	const { zoom, center } = site.dossier.view;
	const camera = printCamera({ zoom, center });
	const room = await roomOfMap(site);
	const [own, bare]: [number[], number[]] = [[], []];
	for (let load = 0; load < loads; load++) {
		own.push(await loadCold(site, `/${camera}`, viewport));
		bare.push(await loadCold(site, `/bare/${camera}`, room));
	}
	return { own, bare };
}

async function loadCold({ browser, origin }: Site, path: string, viewport: Size): Promise<number> {
	const context = await browser.newContext({ viewport });
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
	const page = await browser.newPage({ viewport });
	await page.goto(origin);
	await mapIdle(page);
	const { width, height } = (await page
		.getByRole('region', { name: 'Map', exact: true })
		.boundingBox())!;
	await page.close();
	return { width: Math.round(width), height: Math.round(height) };
}

async function mapIdle(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0);
}
