import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { harbourStrip } from './harbour-strip';
import Readout from './Readout.svelte';

const countryNames = { AA: 'North Land', BB: 'South Land' };
const position = { measuredKm: 20.04, coordinates: [10, 50] as const, leg: harbourStrip.legs[0]! };

test('the country of a schematic leg is told as stated for it', async () => {
	const leg = harbourStrip.legs[1]!;
	const shown = { ...position, leg, measuredKm: 77, country: 'BB' };
	const { rerender } = await render(Readout, {
		strip: harbourStrip,
		position: shown,
		countryNames
	});
	const told = page.getByText(
		'South Land, as stated for the leg: drawn straight, it may cut across'
	);
	await expect.element(told).toBeVisible();
	await rerender({ position: { ...shown, leg: { ...leg, basis: 'traced' } } });
	await expect.element(told).not.toBeInTheDocument();
});

test('what happened somewhere along a part is told on all of it, as such', async () => {
	const leg = harbourStrip.legs[1]!;
	await render(Readout, {
		strip: harbourStrip,
		position: { ...position, leg, measuredKm: 77, country: 'BB' },
		countryNames
	});
	await expect
		.element(page.getByText('somewhere along this part'))
		.toHaveTextContent('somewhere along this part: A fire');
});

test('a kilometre of the scale is whole, and is said to be scaled, by whose lengths', async () => {
	await render(Readout, {
		strip: harbourStrip,
		position: { ...position, scaledKm: 25.05, country: 'AA' },
		countryNames
	});
	const readout = page.getByRole('definition').first();
	await expect
		.element(readout)
		.toHaveTextContent('25, scaled to the lengths stated by the Almanac; 20.0 as drawn');
});
