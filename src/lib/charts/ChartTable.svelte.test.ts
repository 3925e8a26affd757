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

test('headings sort by number and say so, up, down and not at all', async () => {
	await render(ChartTable, { chart, sourceLabel, hrefOfExcerpt, light });
	const heading = page.getByRole('columnheader', { name: 'Figure' });
	const figures = () =>
		[...document.querySelectorAll('tbody th')].map((cell) =>
			Number(/\d+/.exec(cell.textContent)![0])
		);
	const button = heading.getByRole('button');
	const seen = [];
	for (let clicks = 0; clicks < 3; clicks++) {
		await button.click();
		seen.push([heading.element().getAttribute('aria-sort'), ...figures()]);
	}
	expect(seen).toEqual([
		['ascending', 40, 60],
		['descending', 60, 40],
		[null, 60, 40]
	]);
});

test('the whole passage unfolds in the table, its stating words marked', async () => {
	const textOf = () => 'The gazette says so, as stated by the pilot.';
	await render(ChartTable, { chart, sourceLabel, hrefOfExcerpt, textOf, light });
	const row = page.getByRole('row', { name: 'over 60' });
	await row.getByText('The whole passage').click();
	await expect.element(row.getByText('The gazette says so, as stated by the pilot.')).toBeVisible();
	await expect.element(row.getByRole('mark')).toHaveTextContent('as stated');
});
