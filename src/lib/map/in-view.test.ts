import { expect, test } from 'vitest';
import type { Atlas } from '../model/atlas';
import { inView, printInView } from './in-view';

const feature = { theme: 'trade', sayings: [] };
const place = (id: string, coordinates: [number, number]) =>
	({ ...feature, ref: `places/${id}`, name: id, precision: 'site', coordinates }) as const;
const atlas: Atlas = {
	themes: [],
	sources: [],
	view: { center: [0, 0], zoom: 1 },
	places: [place('harbour', [10, 50]), place('hill', [12, 52]), place('island', [179, 0])],
	routes: [
		{
			...feature,
			ref: 'routes/north-line',
			name: 'North Line',
			carries: 'goods',
			standing: 'stated',
			bases: ['traced'],
			bounds: [10, 50, 20, 60]
		}
	],
	moments: []
};

test('a place is in view by its point, and a route by its bounds', () => {
	expect([...inView(atlas, [9, 49, 11, 51])]).toEqual(['places/harbour', 'routes/north-line']);
	expect([...inView(atlas, [15, 55, 16, 56])]).toEqual(['routes/north-line']);
	expect(inView(atlas, [21, 49, 30, 60]).size).toBe(0);
	expect(inView(atlas, [9, 61, 30, 70]).size).toBe(0);
});

test('what the map shows beyond the date line is in view', () => {
	expect([...inView(atlas, [-190, -5, -170, 5])]).toEqual(['places/island']);
	expect([...inView(atlas, [170, -5, 190, 5])]).toEqual(['places/island']);
	expect([...inView(atlas, [530, -5, 545, 5])]).toEqual(['places/island']);
	expect(inView(atlas, [-170, -5, -160, 5]).size).toBe(0);
	expect(inView(atlas, [-400, -80, 400, 80]).size).toBe(4);
});

test('the number in view is told in words', () => {
	expect([0, 1, 23].map(printInView)).toEqual([
		'No place and no route in view',
		'1 place or route in view',
		'23 places and routes in view'
	]);
});
