import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SearchRecord } from '../model/search';
import { harbourRecords } from './harbour';
import SearchBox from './SearchBox.svelte';

const published = `data:application/json,${encodeURIComponent(JSON.stringify(harbourRecords))}`;
const hrefOf = ({ ref, anchor }: SearchRecord) => `#${anchor ?? ref}`;

const opener = page.getByRole('button', { name: 'Search' });
const field = page.getByRole('combobox');
const options = page.getByRole('option');
const status = page.getByRole('status');

beforeEach(() => {
	location.hash = '';
});

async function opened(address = published) {
	await render(SearchBox, { address, hrefOf });
	await opener.click();
	await expect.element(field).toHaveFocus();
}

test('it opens at a click, and what is typed is found by kind, marked', async () => {
	await opened();
	await userEvent.keyboard('harbour');
	await expect.element(page.getByRole('group', { name: 'Places' })).toBeVisible();
	await expect.element(page.getByRole('group', { name: 'Excerpts' })).toBeVisible();
	await expect.element(options.first()).toHaveTextContent('Harbour site');
	expect(options.first().element().querySelector('mark')?.textContent).toBe('Harbour');
	await expect.element(status).toHaveTextContent('3 results');
});

test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('%s opens it', async (keys) => {
	await render(SearchBox, { address: published, hrefOf });
	await userEvent.keyboard(keys);
	await expect.element(field).toHaveFocus();
	await expect.element(field).toHaveValue('');
});

test('a slash typed in a field stays there', async () => {
	await render(SearchBox, { address: published, hrefOf });
	const other = document.body.appendChild(document.createElement('input'));
	other.focus();
	await userEvent.keyboard('/');
	expect(other.value).toBe('/');
	await expect.element(field).not.toBeInTheDocument();
	other.remove();
});

test('arrows move through all kinds and around, and Enter opens what is chosen', async () => {
	await opened();
	await userEvent.keyboard('harbour');
	await expect.element(options.nth(0)).toHaveAttribute('aria-selected', 'true');
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(options.nth(2)).toHaveAttribute('aria-selected', 'true');
	const chosen = field.element().getAttribute('aria-activedescendant');
	expect(options.nth(2).element().id).toBe(chosen);
	await userEvent.keyboard('{Enter}');
	expect(decodeURIComponent(location.hash)).toBe('#gazette/ships');
	await expect.element(field).not.toBeInTheDocument();
});

test('Escape closes it and gives the focus back, and what was asked is still there', async () => {
	await opened();
	await userEvent.keyboard('fair{Escape}');
	await expect.element(opener).toHaveFocus();
	expect(location.hash).toBe('');
	await opener.click();
	await expect.element(field).toHaveValue('fair');
	await userEvent.keyboard('old');
	await expect.element(field).toHaveValue('old');
});

test('a click on a result opens it', async () => {
	await opened();
	await userEvent.keyboard('шехер{Control>}a{/Control}seher');
	await options.first().click();
	expect(decodeURIComponent(location.hash)).toBe('#places/old-town');
});

test('Enter pressed before the index is there opens the best result once it is', async () => {
	const fetched = Promise.withResolvers<Response>();
	const fetching = vi.spyOn(window, 'fetch').mockReturnValueOnce(fetched.promise);
	await opened();
	await userEvent.keyboard('fair{Enter}');
	await expect.element(status).toHaveTextContent('Loading');
	fetched.resolve(Response.json(harbourRecords));
	await expect.poll(() => decodeURIComponent(location.hash)).toBe('#events/fair');
	await expect.element(field).not.toBeInTheDocument();
	fetching.mockRestore();
});

test('where nothing is found, it says what to try', async () => {
	await opened();
	await userEvent.keyboard('xyzzyq');
	await expect.element(status).toHaveTextContent('Nothing found for “xyzzyq”. Try fewer words');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	await expect.element(field).toHaveFocus();
});

test('an index that could not be loaded is said so, and can be tried again', async () => {
	await opened('data:application/json,nonsense');
	await expect.element(status).toHaveTextContent('The search index could not be loaded');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect.element(status).toHaveTextContent('could not be loaded');
});
