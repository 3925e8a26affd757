import { expect, test, type Page } from '@playwright/test';
import { addressOf, headline, lectures, openStep, projector, talk, typeStep } from './talks';

test.use({ viewport: projector });

for (const { id, steps } of lectures)
	for (const [width, height] of [
		[1024, 768],
		[1280, 720],
		[1920, 1080],
		[390, 844]
	] as const)
		test(`every step of ${id} fits on ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openWords(page, id);
			const isWall = width > 640;
			for (let step = 1; step <= steps.length; step++) {
				await typeStep(page, step);
				if (steps[step - 1]!.chart) await page.locator('.plot canvas').waitFor();
				const over = async () => (await page.evaluate(measure, isWall)).over;
				await expect.poll(over, `step ${step}`).toEqual([]);
				const { letters } = await page.evaluate(measure, isWall);
				// 28 pixels at 1920 × 1080, and as much of any other wall.
				const least = isWall ? 28 * Math.min(width / 1434, height / 1080) * 0.99 : 16;
				expect(letters, `letters of step ${step}`).toBeGreaterThanOrEqual(
					isWall ? Math.min(28, least) : least
				);
			}
		});

/** Opens a talk without its map, which takes most of the time and no room of the words. */
async function openWords(page: Page, id: string): Promise<void> {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await page.goto(addressOf(id, 1));
	await expect(page.locator('html')).toHaveAttribute('data-scheme', /./);
}

/** What is too large for its room. */
function measure(isWall: boolean) {
	const words = document.querySelector('.words')!;
	const boxes = [
		document.documentElement,
		words,
		...document.querySelectorAll('.head, .foot, .plot')
	];
	// A drawing at a scale may be larger by a part of a pixel.
	const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1);
	const high = isWall ? boxes.filter((box) => box.scrollHeight > box.clientHeight + 1) : [];
	const cut = isWall
		? [...document.querySelectorAll('.head, .foot, .words > *, .chart canvas')].filter((box) => {
				const { top, bottom, left, right } = box.getBoundingClientRect();
				return top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1;
			})
		: [];
	return {
		over: [...wide, ...high, ...cut].map(({ tagName, className }) => `${tagName} ${className}`),
		letters: parseFloat(getComputedStyle(words).fontSize)
	};
}

for (const [index, scheme] of (['light', 'dark', 'contrast'] as const).entries())
	test(`all that is read on the wall has a contrast of 7:1 or more, ${scheme}`, async ({
		page
	}) => {
		const { id, steps } = lectures[index % lectures.length]!;
		await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });
		await openWords(page, id);
		if (scheme === 'contrast') await page.keyboard.press('h');
		for (let step = 1; step <= steps.length; step++) {
			await typeStep(page, step);
			const { read, faint } = await page.evaluate(contrasts);
			expect(read, `step ${step}`).toBeGreaterThan(3);
			expect(faint, `step ${step}`).toEqual([]);
		}
	});

/** How many texts of the wall there are, and those whose contrast is less than 7:1. */
function contrasts() {
	const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (colour: string) => {
		const [red, green, blue] = channels(colour).map((value) => {
			const share = value / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
	};
	const groundOf = (element: Element): string => {
		for (let each: Element | null = element; each; each = each.parentElement) {
			const { backgroundColor } = getComputedStyle(each);
			if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
		}
		return 'rgb(255, 255, 255)';
	};
	const texts = [...document.querySelectorAll('.wall :is(.head, .words, .foot) *, .wall .head')];
	const own = texts.filter(
		(element) =>
			element.checkVisibility() &&
			[...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
				Boolean(nodeType === Node.TEXT_NODE && data?.trim())
			)
	);
	const faint = own.flatMap((element) => {
		const [one, other] = [getComputedStyle(element).color, groundOf(element)].map(luminance);
		const ratio = (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
		return ratio < 7 ? [`${ratio.toFixed(1)}: ${element.textContent}`] : [];
	});
	return { read: own.length, faint };
}

test('200 steps back and forth keep one map and no more memory', async ({ page }) => {
	test.slow();
	await page.addInitScript(() => {
		const own = HTMLCanvasElement.prototype.getContext;
		const drawn = new Set<HTMLCanvasElement>();
		Object.assign(window, { drawn });
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
			if (kind.startsWith('webgl')) drawn.add(this);
			return own.call(this, kind as '2d');
		} as typeof own;
	});
	await openStep(page, 1);
	const client = await page.context().newCDPSession(page);
	const heap = async () => {
		await client.send('HeapProfiler.collectGarbage');
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value / 1e6;
	};
	await client.send('Performance.enable');
	const walk = async (steps: number) => {
		for (let step = 0; step < steps; step++) {
			await page.keyboard.press(step % 50 < 25 ? 'PageDown' : 'PageUp');
			await page.evaluate(() => new Promise(requestAnimationFrame));
		}
	};
	await walk(100);
	const before = await heap();
	await walk(200);
	const grown = (await heap()) - before;
	test.info().annotations.push({ type: 'heap', description: `${before} MB, ${grown} MB more` });
	expect(grown).toBeLessThan(Math.max(4, before * 0.1));
	expect(await page.evaluate(() => (window as unknown as { drawn: Set<unknown> }).drawn.size)).toBe(
		1
	);
	await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
});

test('no data, code or letters are fetched for a step of a talk that is open', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await openStep(page, 1);
	await page.waitForLoadState('networkidle');
	const ahead = new Set(fetched.splice(0));
	for (let step = 2; step <= talk.steps.length; step++) await typeStep(page, step);
	await page.waitForLoadState('networkidle');
	const late = fetched.filter((url) => /\.(m?js|json|geojson|woff2)$/.test(url) && !ahead.has(url));
	expect(late).toEqual([]);
});

test('on paper a step is its words and sources', async ({ page }) => {
	const step = talk.steps.findIndex(({ builds, chart }) => chart && builds) + 1;
	await openStep(page, step);
	await page.emulateMedia({ media: 'print' });
	for (const line of talk.steps[step - 1]!.builds) await expect(page.getByText(line)).toBeVisible();
	await expect(page.locator('.sources')).toBeVisible();
	await expect(page.locator('figure table')).toBeVisible();
	await expect(page.locator('.bar')).toBeHidden();
	await expect(page.locator('.stage')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { id, steps } of lectures)
		test(`all words of ${id} are there, with their sources, and lead on`, async ({ page }) => {
			await page.goto(`/lectures/${id}/`);
			await page.getByRole('link', { name: 'Start' }).click();
			for (const { headline: said, text, builds, chart, excerpt } of steps) {
				await expect(headline(page)).toHaveText(said);
				if (text) await expect(page.locator('.text')).toHaveText(text.trim());
				for (const line of builds) await expect(page.getByText(line)).toBeVisible();
				if (chart) await expect(page.locator('figure table')).toBeVisible();
				if (excerpt)
					await expect(page.locator(`blockquote[data-excerpt="${excerpt}"] mark`)).toBeVisible();
				await expect(page.locator('.sources')).toContainText('¶');
				await page.getByRole('link', { name: 'Next' }).click();
			}
			await expect(page).toHaveURL(new RegExp(`/lectures/${id}/$`));
		});
});
