import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Reference } from '../model/records';
import { everything, type View } from '../view/view';
import { harbourAtlas as atlas } from './harbour';
import Legend from './Legend.svelte';

const inView = new Set<Reference>(['places/harbour', 'places/mole', 'routes/north-line']);

async function open(view: View = everything) {
	const onview = vi.fn();
	await render(Legend, { atlas, scheme: 'light', view, inView, onview });
	await page.getByText('Legend', { exact: true }).click();
	return onview;
}

test('the legend has a switch for each theme and kind, with the number in view', async () => {
	await open();
	const names = [
		'Trade, 2 in view',
		'Crafts, 2 in view',
		'Sites, 1 in view',
		'Countries, 0 in view'
	];
	for (const name of names)
		await expect.element(page.getByRole('checkbox', { name })).toBeChecked();
	expect(page.getByRole('checkbox').elements()).toHaveLength(7);
});

test('switching a kind off asks for the others', async () => {
	const onview = await open();
	await page.getByRole('checkbox', { name: /^Sites/ }).click();
	expect(onview).toHaveBeenCalledExactlyOnceWith({
		...everything,
		overlays: ['settlements', 'areas', 'countries', 'routes']
	});
});

test('the last theme that is on cannot be switched off', async () => {
	await open({ ...everything, themes: ['crafts'] });
	await expect.element(page.getByRole('checkbox', { name: /^Crafts/ })).toBeDisabled();
	await expect.element(page.getByRole('checkbox', { name: /^Trade/ })).not.toBeChecked();
});

test('the legend explains how each route here is known and asserted', async () => {
	await open();
	await expect.element(page.getByText('Schematic: only where it leads is known')).toBeVisible();
	await expect.element(page.getByText('Proposed')).toBeVisible();
});

test('the legend says what the colour and the width of a route mean, and of what a width is a share', async () => {
	const routes = atlas.routes.map((route) => ({
		...route,
		capacity: { value: 1200, unit: 'cans per day', step: 3 as const }
	}));
	await render(Legend, {
		atlas: { ...atlas, routes },
		scheme: 'light',
		view: everything,
		inView,
		onview: vi.fn()
	});
	await page.getByText('Legend', { exact: true }).click();
	await expect.element(page.getByText('goods', { exact: true })).toBeVisible();
	await expect.element(page.getByText('goods, 1,200 cans per day.')).toBeVisible();
	await expect.element(page.getByText('Hollow: estimated')).toBeVisible();
});
