import { expect, test } from 'vitest';
import type { Place } from '../model/records';
import { windowOf } from './outline';
import { surroundingsOf, type Ground } from './surroundings';

const region: Ground = { scope: 'region', window: windowOf([0, 0], 20, 1, 100), land: 'M0,0z' };
const world: Ground = { scope: 'world', window: windowOf([0, 0], 360, 2, 100), land: 'M1,1z' };
const place = (coordinates: [number, number], precision: Place['precision'] = 'site'): Place => ({
	id: 'harbour',
	names: { en: 'Harbour' },
	aka: [],
	precision,
	coordinates,
	from: 'made up',
	excerpts: []
});

test('a place in the region is shown there, any other in the world', () => {
	expect(surroundingsOf([place([0, 0])], [region, world], 'harbour').whereabouts).toMatchObject({
		scope: 'region',
		at: [50, 50]
	});
	expect(surroundingsOf([place([90, 0])], [region, world], 'harbour').whereabouts).toMatchObject({
		scope: 'world',
		at: [75, 25]
	});
});

test('a place on no ground is shown on none', () => {
	expect(surroundingsOf([place([0, 89])], [region, world], 'harbour').whereabouts).toBeUndefined();
	expect(surroundingsOf([place([0, 0])], [], 'harbour').whereabouts).toBeUndefined();
});

test('the point of a country is said to stand for an area', () => {
	expect(surroundingsOf([place([0, 0], 'country')], [], 'harbour').area).toBe(true);
	expect(surroundingsOf([place([0, 0])], [], 'harbour').area).toBe(false);
});
