import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Reference } from '../model/records';
import FeatureList from './FeatureList.svelte';
import { harbourAtlas as atlas } from './harbour';

const listed = new Set<Reference>(['places/harbour', 'places/mole', 'routes/north-line']);
const inView = new Set<Reference>(['places/mole', 'places/plain']);
const props = () => ({
	atlas,
	listed,
	inView,
	onselect: vi.fn(),
	onclose: vi.fn(),
	onrest: vi.fn()
});
const list = page.getByRole('listbox', { name: 'Places and routes' });

test('what is in view comes first, and the list says how much that is', async () => {
	await render(FeatureList, props());
	await expect.element(page.getByRole('option').first()).toHaveTextContent('Mole');
	expect(page.getByRole('option').elements()).toHaveLength(3);
	await expect.element(list).toHaveAccessibleDescription('1 in view, then 2 elsewhere');
});

test('arrows rest on an option, Enter opens it, Escape leaves it', async () => {
	const { onselect, onclose, onrest, ...rest } = props();
	await render(FeatureList, { ...rest, onselect, onclose, onrest });
	(list.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}');
	expect(onrest).toHaveBeenLastCalledWith(['routes/north-line']);
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenCalledExactlyOnceWith('routes/north-line');
	await userEvent.keyboard('{Escape}');
	expect(onclose).toHaveBeenCalledOnce();
});

test('the option that keys are at stays the same when the view changes', async () => {
	const { rerender } = await render(FeatureList, { ...props(), selected: 'places/mole' });
	await rerender({ inView: new Set<Reference>(['places/harbour', 'routes/north-line']) });
	const mole = page.getByRole('option', { name: /Mole/ });
	await expect.element(mole).toHaveAttribute('aria-posinset', '3');
	await expect.element(list).toHaveAttribute('aria-activedescendant', mole.element().id);
});
