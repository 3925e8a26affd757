import { describe, expect, test } from 'vitest';
import type { Place } from '../model/records';
import { nearestPlaces, printNear } from './nearby';

function place(id: string, coordinates: [number, number], more: Partial<Place> = {}): Place {
	return {
		id,
		names: { en: id.toUpperCase() },
		aka: [],
		precision: 'settlement',
		coordinates,
		from: 'made up',
		excerpts: [],
		...more
	};
}

const harbour = place('harbour', [0, 0]);

describe('what is nearby', () => {
	test('comes nearest first, with the distance along the shortest way', () => {
		const far = place('far', [0, 1]);
		const near = place('near', [0.5, 0]);
		const found = nearestPlaces([far, harbour, near], 'harbour');
		expect(found.map(({ id }) => id)).toEqual(['near', 'far']);
		expect(found[1]!.distanceKm).toBe(110.6);
	});

	test('is neither the place itself, nor far away, nor more than asked for', () => {
		const away = place('away', [9, 9]);
		const many = [0.1, 0.2, 0.3].map((lon) => place(`at-${lon}`, [lon, 0]));
		expect(
			nearestPlaces([harbour, away, ...many], 'harbour', { most: 2 }).map(({ id }) => id)
		).toEqual(['at-0.1', 'at-0.2']);
		expect(nearestPlaces([harbour, away], 'harbour')).toEqual([]);
	});

	test.each(['district', 'region', 'country'] as const)(
		'is said neither of a %s, nor from it: its point is no site',
		(precision) => {
			const area = place('area', [0.1, 0], { precision });
			expect(nearestPlaces([harbour, area], 'harbour')).toEqual([]);
			expect(nearestPlaces([harbour, area], 'area')).toEqual([]);
		}
	);

	test('is found also across the line where the day changes', () => {
		const [west, east] = [place('west', [-179.9, 0]), place('east', [179.9, 0])];
		expect(nearestPlaces([west, east], 'east')[0]).toMatchObject({ direction: 'east' });
	});
});

describe('where it lies', () => {
	test.each([
		[[0, 0.3], 'north'],
		[[0.3, 0.3], 'north-east'],
		[[0.3, 0], 'east'],
		[[0.3, -0.3], 'south-east'],
		[[0, -0.3], 'south'],
		[[-0.3, -0.3], 'south-west'],
		[[-0.3, 0], 'west'],
		[[-0.3, 0.3], 'north-west'],
		[[-0.01, 0.3], 'north']
	] as const)('%j is said in words: %s', ([lon, lat], direction) => {
		const [found] = nearestPlaces([harbour, place('other', [lon, lat])], 'harbour');
		expect(found!.direction).toBe(direction);
	});

	test('is not said where the points may be farther off than the places are apart', () => {
		const vague = place('vague', [0.05, 0], { accuracyKm: 5 });
		const [found] = nearestPlaces([harbour, vague], 'harbour');
		expect(found!.direction).toBeUndefined();
		expect(printNear(found!)).toBe('about 6 km');
	});
});

test('a distance is printed as exactly as it is known', () => {
	const near = { id: 'x', name: 'X', spreadKm: 0, direction: 'east' };
	expect(printNear({ ...near, distanceKm: 38.4 })).toBe('38 km east');
	expect(printNear({ ...near, distanceKm: 0.4 })).toBe('less than 1 km');
	expect(printNear({ ...near, distanceKm: 0.4, spreadKm: 3 })).toBe('close by');
	expect(printNear({ ...near, distanceKm: 38.4, spreadKm: 2 })).toBe('about 38 km east');
});
