import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Spotlight } from '../view/spotlight.svelte';
import ChartTable from './ChartTable.svelte';
import { seriesOf, years } from './harbour';

const chart = {
	title: 'Cargo of Harbour',
	unit: 'percent',
	series: [seriesOf('cargo', { value: 60, qualifier: 'over', ...years(2019) }, { value: 40 })]
};

const sourceLabel = () => 'Gazette';
const light = new Spotlight();
const hrefOfExcerpt = (excerpt: string) => `#${excerpt}`;

test('the table has every figure, and its words lead to the excerpt', async () => {
	await render(ChartTable, { chart, sourceLabel, hrefOfExcerpt, light });
	const row = page.getByRole('row', { name: 'over 60' });
	await expect.element(row).toHaveTextContent(/over 60.%\s*What cargo counts\s*2019\s*Gazette/);
	await expect.element(row.getByRole('link')).toHaveAttribute('href', '#gazette/one');
	await expect.element(page.getByRole('row', { name: 'no date' })).toBeInTheDocument();
});

test('on a narrow screen no column is cut off', async () => {
	await page.viewport(320, 600);
	await render(ChartTable, { chart, sourceLabel, hrefOfExcerpt, light });
	await expect.element(page.getByRole('rowheader', { name: 'over 60' })).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('a row whose words the reader rests on elsewhere lights up', async () => {
	await render(ChartTable, { chart, sourceLabel, hrefOfExcerpt, light });
	const row = page.getByRole('row', { name: 'over 60' });
	await expect.element(row).not.toHaveClass(/lit/);
	light.rest(['gazette/one']);
	await expect.element(row).toHaveClass(/lit/);
	light.leave();
	await expect.element(row).not.toHaveClass(/lit/);
});
