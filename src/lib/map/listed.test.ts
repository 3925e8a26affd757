import { expect, test } from 'vitest';
import type { Atlas } from '../model/atlas';
import type { Reference } from '../model/records';
import { indexAfter, indexTyped, optionsNamed, optionsOf, sortedOptions } from './listed';

const places = ['Old Town', 'Harbour', 'Ömer’s Well', 'Hill'].map((name, index) => ({
	ref: `places/p${index}` as Reference,
	name,
	precision: 'site' as const,
	coordinates: [10, 50] as [number, number],
	theme: 'trade',
	sayings: []
}));
const atlas: Atlas = {
	themes: [],
	sources: [],
	view: { center: [10, 50], zoom: 5 },
	places,
	routes: [],
	moments: []
};
const sorted = sortedOptions(atlas);
const all = new Set(places.map(({ ref }) => ref));

test('the list holds what is seen and nothing else, by name', () => {
	expect(optionsOf(sorted, all, all).map(({ name }) => name)).toEqual([
		'Harbour',
		'Hill',
		'Old Town',
		'Ömer’s Well'
	]);
	expect(optionsOf(sorted, new Set<Reference>(['places/p0']), all)).toHaveLength(1);
});

test('what is in view comes first in the list', () => {
	const names = optionsOf(sorted, all, new Set<Reference>(['places/p0', 'places/p2']));
	expect(names.map(({ name }) => name)).toEqual(['Old Town', 'Ömer’s Well', 'Harbour', 'Hill']);
});

test('features are named in the order they are asked for, and unknown ones left out', () => {
	const refs: Reference[] = ['places/p2', 'places/nowhere', 'places/p1'];
	expect(optionsNamed(atlas, refs).map(({ name }) => name)).toEqual(['Ömer’s Well', 'Harbour']);
});

test('arrows stop at the ends, Home and End lead there', () => {
	expect(indexAfter('ArrowDown', 3, 4)).toBe(3);
	expect(indexAfter('ArrowUp', 0, 4)).toBe(0);
	expect(indexAfter('End', 0, 4)).toBe(3);
	expect(indexAfter('Home', 2, 4)).toBe(0);
	expect(indexAfter('PageDown', 0, 40)).toBe(10);
	expect(indexAfter('x', 0, 4)).toBeUndefined();
	expect(indexAfter('End', 0, 0)).toBeUndefined();
});

test('typing finds a name by how it begins, without its marks; a letter again goes on', () => {
	const options = optionsOf(sorted, all, all);
	expect(indexTyped(options, 'om', 0)).toBe(3);
	expect(indexTyped(options, 'hi', 0)).toBe(1);
	expect(indexTyped(options, 'h', 0)).toBe(1);
	expect(indexTyped(options, 'hh', 1)).toBe(0);
	expect(indexTyped(options, 'z', 0)).toBeUndefined();
});

test('a route that is only there to compare is called so', () => {
	const line = {
		ref: 'routes/north-line' as const,
		name: 'North Line',
		carries: 'goods',
		standing: 'stated' as const,
		bases: [],
		bounds: [10, 50, 12, 53] as [number, number, number, number],
		theme: '',
		sayings: []
	};
	const kindOf = (route: Atlas['routes'][number]) =>
		optionsNamed({ ...atlas, routes: [route] }, [line.ref])[0]?.kind;
	expect(kindOf(line)).toBe('route');
	expect(kindOf({ ...line, context: true })).toBe('route, to compare');
});
