import { expect, test } from 'vitest';
import type { Atlas } from '../model/atlas';
import type { Reference } from '../model/records';
import { everything } from '../view/view';
import { countsOf, isOn, kindsOf, switched } from './switches';

const all = ['trade', 'crafts', 'faith'];
const saying = (themes: string[], source: string) => ({ excerpt: 'x', themes, source, spans: [] });
const place = (id: string, precision: 'site' | 'country', sayings: ReturnType<typeof saying>[]) =>
	({
		ref: `places/${id}`,
		name: id,
		precision,
		coordinates: [10, 50],
		theme: 'trade',
		sayings
	}) satisfies Atlas['places'][number];
const atlas: Atlas = {
	themes: all.map((id) => ({ id, title: id })),
	sources: [],
	view: { center: [10, 50], zoom: 5 },
	places: [
		place('harbour', 'site', [saying(['trade'], 'gazette'), saying(['crafts'], 'almanac')]),
		place('hill', 'site', [saying(['crafts'], 'gazette')]),
		place('plain', 'country', [saying(['trade'], 'almanac')])
	],
	routes: [],
	moments: []
};
const canal: Atlas['routes'][number] = {
	ref: 'routes/canal',
	name: 'Canal',
	carries: 'goods',
	standing: 'stated',
	bases: ['traced'],
	bounds: [10, 50, 11, 51],
	theme: '',
	sayings: [],
	context: true
};
const refs = new Set<Reference>(atlas.places.map(({ ref }) => ref));

test('without a list every switch is on', () => {
	expect(all.every((id) => isOn([], id))).toBe(true);
	expect(isOn(['trade'], 'crafts')).toBe(false);
});

test('switching off lists the others, and switching on again empties the list', () => {
	expect(switched([], all, 'crafts')).toEqual(['trade', 'faith']);
	expect(switched(['faith', 'trade'], all, 'crafts')).toEqual([]);
	expect(switched(['faith'], all, 'trade')).toEqual(['trade', 'faith']);
});

test('the last switch that is on stays on', () => {
	expect(switched(['faith'], all, 'faith')).toEqual(['faith']);
});

test('routes to compare have a switch only where there are any', () => {
	expect(kindsOf(atlas)).not.toContain('context');
	expect(kindsOf({ ...atlas, routes: [canal] })).toContain('context');
});

test('a switch counts what it would show, the other filters as they are', () => {
	expect(countsOf(atlas, everything, refs)).toEqual({
		sites: 2,
		countries: 1,
		'themes/trade': 2,
		'themes/crafts': 2
	});
	const filtered = { ...everything, sources: ['nobody'] };
	const all = new Set<Reference>([...refs, canal.ref]);
	const compared = { ...atlas, routes: [canal] };
	expect(countsOf(compared, everything, all)).toMatchObject({ context: 1 });
	expect(countsOf(compared, filtered, all)).toEqual({});
	const view = { ...everything, overlays: ['sites'], themes: ['crafts'], sources: ['gazette'] };
	expect(countsOf(atlas, view, refs)).toEqual({
		sites: 1,
		'themes/trade': 1,
		'themes/crafts': 1
	});
});

test('what is out of view is not counted', () => {
	expect(countsOf(atlas, everything, new Set(['places/hill' as const]))).toEqual({
		sites: 1,
		'themes/crafts': 1
	});
});
