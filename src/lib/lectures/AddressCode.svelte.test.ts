import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AddressCode from './AddressCode.svelte';
import { Talk } from './talk.svelte';

test('an address that telephones can open is a code', async () => {
	const view = await render(AddressCode, {
		talk: new Talk(),
		path: 'https://atlas.example/lectures/harbour/3/'
	});
	await expect
		.element(view.getByRole('img'))
		.toHaveAttribute('data-address', 'https://atlas.example/lectures/harbour/3/');
});

test('a file on the computer has no such address, and says so', async () => {
	const view = await render(AddressCode, { talk: new Talk(), path: 'file:///talk.html#3' });
	await expect.element(view.getByText('no telephone can open its address')).toBeVisible();
	await expect.element(view.getByRole('img')).not.toBeInTheDocument();
});
