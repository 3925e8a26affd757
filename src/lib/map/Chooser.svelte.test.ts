import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Reference } from '../model/records';
import Chooser from './Chooser.svelte';
import { harbourAtlas as atlas } from './harbour';

const refs: Reference[] = ['places/mole', 'places/harbour', 'routes/north-line'];

function open() {
	const [onselect, onclose] = [vi.fn(), vi.fn()];
	const props = { atlas, refs, point: { x: 20, y: 20 }, onselect, onclose };
	return { onselect, onclose, rendered: render(Chooser, props) };
}

test('the chooser names what lies under the click, and arrows lead from one to the next', async () => {
	const { onselect } = open();
	await expect.element(page.getByRole('menuitem', { name: 'Mole site' })).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
	expect(onselect).toHaveBeenCalledExactlyOnceWith('places/harbour');
});

test('every choice is a target of 24 pixels at least', async () => {
	open();
	await expect.element(page.getByRole('menuitem').first()).toBeVisible();
	for (const choice of page.getByRole('menuitem').elements())
		expect(choice.clientHeight).toBeGreaterThanOrEqual(24);
});

test('Escape closes the chooser, and focus goes back to where it was', async () => {
	const before = document.body.appendChild(document.createElement('button'));
	before.focus();
	const { onclose, rendered } = open();
	await expect.element(page.getByRole('menuitem').first()).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
	await (await rendered).unmount();
	expect(document.activeElement).toBe(before);
	before.remove();
});
