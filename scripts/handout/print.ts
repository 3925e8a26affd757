import { writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../machine.ts';
import type { HandoutRequest } from './request.ts';

/**
 * Prints a handout to its file.
 *
 * @param local where the atlas is served now
 * @returns how many pages it has
 * @throws if the file cannot be written
 */
export async function printHandout(
	{ id, notes, perPage, paper, out, site }: HandoutRequest,
	local: string
): Promise<number> {
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		if (site) await serveAs(page, site, local);
		// The map beside the handout is not printed.
		await page.route('**/data/atlas.json', (route) => route.abort());
		await page.goto(`${site ?? local}/lectures/${id}/handout/`);
		await page.check(`[name="per-page"][value="${perPage}"]`);
		await page.check(`[name="paper"][value="${paper}"]`);
		await page.setChecked('[name="notes"]', notes);
		await page.waitForFunction(isComplete, Boolean(site));
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
		writeFileSync(out, pdf);
		return countPages(pdf);
	} finally {
		await browser.close();
	}
}

/** Shows what is served here at the address where it is published, so that pages know their own address. */
async function serveAs(page: Page, site: string, local: string): Promise<void> {
	await page.route('**/*', async (route) => {
		const { origin, pathname, search } = new URL(route.request().url());
		if (origin !== site) return route.abort();
		const response = await route.fetch({ url: local + pathname + search });
		await route.fulfill({ response });
	});
}

/** Whether maps, charts and codes are drawn. It runs in the page, and names no function: tsx would mark it there. */
function isComplete(coded: boolean): boolean {
	const handout = document.querySelector('.handout')!;
	const missing = coded ? '.address:not(:has(svg))' : '.address:empty';
	return (
		[...handout.querySelectorAll('img')].every((map) => map.complete && map.naturalWidth > 0) &&
		!handout.querySelector(`${missing}, .drawing:empty:not(:has(+ p))`)
	);
}

/** How many pages a PDF of Chromium's has. */
export function countPages(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
