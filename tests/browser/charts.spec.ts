import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIRequestContext, type Page, type Locator } from '@playwright/test';

/** Each chart is seen wide and light, and narrow and dark; of the other two looks a few are enough to see a change. */
const looks = [
	{ width: 1440, scheme: 'light', each: 1 },
	{ width: 390, scheme: 'dark', each: 1 },
	{ width: 1440, scheme: 'dark', each: 7 },
	{ width: 390, scheme: 'light', each: 7 }
] as const;
type Look = (typeof looks)[number];

const folder = fileURLToPath(new URL('charts', import.meta.url));
const picture = (id: string, { width, scheme }: Look) => `${id}-${width}-${scheme}.png`;
const seen = (ids: string[], { each }: Look) => ids.filter((_, index) => index % each === 0);

async function chartIds(request: APIRequestContext): Promise<string[]> {
	const { charts } = await (await request.get('/data/dossier.json')).json();
	return charts.map(({ id }: { id: string }) => id);
}

/** Without the map, which would take most of the time and is in none of the pictures. */
async function withoutMap(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...more: unknown[]
		) {
			return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...more]);
		} as typeof getContext;
	});
}

const tolerance = { maxDiffPixelRatio: 0.01 };

/** What is drawn, on the page's ground: where on the page it lies, to a part of a pixel, is no matter. */
async function bitmapOf(canvas: Locator): Promise<Buffer> {
	const url = await canvas.evaluate((drawn: HTMLCanvasElement) => {
		const { width, height } = drawn;
		const copy = Object.assign(document.createElement('canvas'), { width, height });
		const context = copy.getContext('2d')!;
		context.fillStyle = getComputedStyle(document.body).backgroundColor;
		context.fillRect(0, 0, width, height);
		context.drawImage(drawn, 0, 0);
		return copy.toDataURL();
	});
	return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Goes to a chart as a reader does, by a link, so that the page is loaded but once. */
async function follow(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		performance.clearMarks('chart:drawn');
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, path);
	await page.waitForURL((url) => url.pathname === path);
	await page.waitForFunction(() => performance.getEntriesByName('chart:drawn').length > 0);
}

for (const look of looks)
	test.describe(() => {
		// High enough that no chart is scrolled to.
		test.use({ viewport: { width: look.width, height: 2400 }, colorScheme: look.scheme });

		test(`charts look as on their pictures, ${look.width} pixels wide and ${look.scheme}`, async ({
			page,
			request
		}) => {
			await withoutMap(page);
			await page.goto('/charts/');
			await page.evaluate(() => document.fonts.ready);
			for (const id of seen(await chartIds(request), look)) {
				await follow(page, `/charts/${id}/`);
				const canvas = page.locator(`figure[data-chart="${id}"] canvas`);
				expect
					.soft(await bitmapOf(canvas))
					.toMatchSnapshot(['charts', picture(id, look)], tolerance);
			}
		});
	});

test('each picture is of a chart that there is', async ({ request }) => {
	const ids = await chartIds(request);
	const names = looks.flatMap((look) => seen(ids, look).map((id) => picture(id, look)));
	expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});
