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
