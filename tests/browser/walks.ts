import { expect, type Page } from '@playwright/test';

/** The routes of the dossier, by their ids. */
export const routes = [
	'baku-novorossiysk',
	'baku-supsa',
	'btc',
	'caspian-gas',
	'ceyhan-israel',
	'north-south-corridor',
	'tanap',
	'trans-israel'
];

/** Opens a page, and waits until the map has drawn it. */
export async function openWithMap(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await waitForMap(page);
}

export async function waitForMap(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0);
}

/** Waits for an address, wherever the map looks by then. */
export async function isAt(page: Page, address: string): Promise<void> {
	await expect(page).toHaveURL(({ pathname, search }) => pathname + search === address);
}

/** The list of features, opened if it is folded. */
export async function featureList(page: Page) {
	const list = page.getByRole('listbox', { name: 'Places and routes' });
	if (!(await list.isVisible())) await page.getByText(/^Places and routes \(/).click();
	await expect(list).toBeVisible();
	return list;
}

/** Colours of the map that is shown: more than one where it is drawn. */
export async function coloursOfMap(page: Page): Promise<number> {
	const picture = (await page.locator('.stage').screenshot()).toString('base64');
	return page.evaluate(async (picture) => {
		const image = new Image();
		image.src = `data:image/png;base64,${picture}`;
		await image.decode();
		const glance = document.createElement('canvas').getContext('2d')!;
		glance.drawImage(image, 0, 0, 64, 64);
		const { data } = glance.getImageData(0, 0, 64, 64);
		const colours = new Set<string>();
		for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
		return colours.size;
	}, picture);
}
