import { expect, test } from 'vitest';
import { bordersOf } from './borders';
import { countriesCrossed } from './crossed';
import { finestLand } from './land';
import { squares } from './squares';

const world = squares({ AA: [0, -30, 40, 30], BB: [40, -30, 80, 30] });
/** The border is a little farther west where it is drawn finer. */
const region = squares({ sea: [30, -10, 50, 10], AA: [30, -10, 39, 10], BB: [39, -10, 50, 10] });
const borders = bordersOf(finestLand(region, world));
const crossed = (lat: number) =>
	countriesCrossed(
		[
			[1, lat],
			[79, lat]
		],
		borders
	);

test('within the region its own borders count, beyond it those of the world', () => {
	const share = (lat: number) => {
		const [first, second] = crossed(lat);
		return first!.toKm / second!.toKm;
	};
	expect(share(0)).toBeCloseTo(38 / 78, 6);
	expect(share(20)).toBeCloseTo(39 / 78, 6);
});

test('a country that goes on beyond the region is one country', () => {
	for (const lat of [-20, 0, 20])
		expect(crossed(lat).map(({ country }) => country)).toEqual(['AA', 'BB']);
});

test('without a region there is the world', () => {
	expect(finestLand(squares({}), world)).toEqual(world);
});
