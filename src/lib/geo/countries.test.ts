import { expect, it } from 'vitest';
import { distanceOutside, type Countries } from './countries';

const square: Countries = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { code: 'AA' },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[10, 50],
						[11, 50],
						[11, 51],
						[10, 51],
						[10, 50]
					]
				]
			}
		}
	]
};
const outside = distanceOutside(square);

it('a point inside its country is 0 km outside it', () => {
	expect(outside([10.5, 50.5], 'AA')).toBe(0);
});

it('a point beyond the border is as far outside as the border is away', () => {
	expect(outside([12, 50.5], 'AA')).toBeCloseTo(70.7, 0);
});

it('of a country without borders nothing is known', () => {
	expect(outside([10.5, 50.5], 'BB')).toBeUndefined();
});
