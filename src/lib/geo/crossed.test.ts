import { describe, expect, test } from 'vitest';
import { bordersOf } from './borders';
import { countriesCrossed, lengthsByCountry } from './crossed';
import type { LonLat } from './geodesic';
import { row, squares } from './squares';

const degree = 111.319491;
const countries = (...points: LonLat[]) =>
	countriesCrossed(points, row).map(({ country }) => country ?? 'none');

describe('a line split by country', () => {
	test('has a stretch for each country, and for the sea between', () => {
		const split = countriesCrossed(
			[
				[0.5, 0],
				[3.5, 0]
			],
			row
		);
		expect(split.map(({ country }) => country)).toEqual(['AA', 'BB', undefined, 'CC']);
		expect(split[0]!.toKm).toBeCloseTo(0.5 * degree, 5);
		expect(split[1]!.fromKm).toBe(split[0]!.toKm);
		expect(split[2]!.toKm - split[2]!.fromKm).toBeCloseTo(degree, 5);
		expect(split.at(-1)!.toKm).toBeCloseTo(3 * degree, 5);
	});

	test('finds a country that none of its points is in', () => {
		expect(countries([-1, 0], [2.5, 0])).toEqual(['none', 'AA', 'BB', 'none']);
	});

	test('does not cross a border that it touches', () => {
		expect(countries([0.5, 0.5], [1, 0], [0.5, -0.5])).toEqual(['AA']);
		expect(countries([-0.5, 1.5], [0.5, 1], [1.5, 1.5])).toEqual(['none']);
	});

	test('does not cross a border that it follows', () => {
		expect(countries([0.5, 0.5], [1, 0.5], [1, -0.5], [0.5, -0.5])).toEqual(['AA']);
	});

	test('crosses a border at one of its own points, and where borders meet', () => {
		expect(countries([0.5, 0], [1, 0], [1.5, 0])).toEqual(['AA', 'BB']);
		expect(countries([0.5, 0.5], [1, 1], [1.5, 1.5])).toEqual(['AA', 'none']);
	});

	test('goes on where the day changes', () => {
		const islands = bordersOf(squares({ EE: [179, -1, 180, 1], WW: [-180, -1, -179, 1] }));
		const split = countriesCrossed(
			[
				[178, 0],
				[-178, 0]
			],
			islands
		);
		expect(split.map(({ country }) => country)).toEqual([undefined, 'EE', 'WW', undefined]);
		expect(split[1]!.toKm).toBeCloseTo(2 * degree, 5);
	});

	test('is empty for a point, a point repeated and no point', () => {
		expect(countries([0.5, 0])).toEqual([]);
		expect(countries([0.5, 0], [0.5, 0])).toEqual([]);
		expect(countries()).toEqual([]);
	});

	test('has the length of the whole, however often a point is repeated', () => {
		const split = countriesCrossed(
			[
				[0.5, 0],
				[0.5, 0],
				[1.5, 0],
				[1.5, 0],
				[0.5, 0]
			],
			row
		);
		expect([...lengthsByCountry(split)].map(([code, km]) => [code, km.toFixed(3)])).toEqual([
			['AA', degree.toFixed(3)],
			['BB', degree.toFixed(3)]
		]);
	});
});
