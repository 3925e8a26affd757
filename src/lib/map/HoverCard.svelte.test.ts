import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { harbourAtlas as atlas } from './harbour';
import HoverCard from './HoverCard.svelte';

const card = page.getByRole('tooltip');
const point = { x: 40, y: 40 };

test('the card tells name, precision, passages, when they are of, and that there is more', async () => {
	await render(HoverCard, { atlas, refs: ['places/harbour', 'places/mole'], point });
	await expect.element(card).toHaveTextContent(/Harbour\s*settlement · 2 passages/);
	await expect.element(card).toHaveTextContent(/1990\s*2010/);
	expect(card.element().querySelectorAll('rect')).toHaveLength(2);
	await expect.element(card).toHaveTextContent('and 1 more here');
});

test('the card of a route tells what it carries and how it is asserted', async () => {
	await render(HoverCard, { atlas, refs: ['routes/north-line'], point });
	await expect.element(card).toHaveTextContent('route, goods, proposed · 1 passage');
});

test('the card never stands under the pointer', async () => {
	await render(HoverCard, { atlas, refs: ['places/harbour'], point });
	await expect.element(card).toBeVisible();
	const { left, top } = card.element().getBoundingClientRect();
	expect(left > point.x || top > point.y).toBe(true);
	expect(getComputedStyle(card.element()).pointerEvents).toBe('none');
});

test('the card of a route tells what it can carry, where that is stated', async () => {
	const capacity = { value: 1200, unit: 'cans per day', step: 3 as const };
	const routes = atlas.routes.map((route) => ({ ...route, capacity }));
	await render(HoverCard, { atlas: { ...atlas, routes }, refs: ['routes/north-line'], point });
	await expect.element(card).toHaveTextContent('can carry 1,200 cans per day, as stated');
});

test('a station is named with its kind, its kilometre and how it is known', async () => {
	const station = {
		id: 'stations/weir',
		name: 'Weir',
		kind: 'pump station',
		basis: 'estimate',
		km: 1234,
		accuracyKm: 15
	} as const;
	await render(HoverCard, { atlas, refs: ['routes/north-line'], station, point });
	await expect.element(card).toHaveTextContent('Weir');
	await expect.element(card).toHaveTextContent('pump station, km 1,234 · estimate, within 15 km');
});
