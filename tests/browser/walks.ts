import { expect, type Page } from '@playwright/test';

/** Opens a page, and waits until the map has drawn it. */
export async function openWithMap(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await waitForMap(page);
}

export async function waitForMap(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0);
}

/** The list of features, opened if it is folded. */
export async function featureList(page: Page) {
	const list = page.getByRole('listbox', { name: 'Places and routes' });
	if (!(await list.isVisible())) await page.getByText(/^Places and routes \(/).click();
	await expect(list).toBeVisible();
	return list;
}
