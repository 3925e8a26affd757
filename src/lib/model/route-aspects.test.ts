import { describe, expect, test } from 'vitest';
import type { Leg, Route } from './route';
import {
	capacities,
	dates,
	diameters,
	knowledge,
	operators,
	statedLengths,
	statuses
} from './route-aspects';
import { small } from './small-dossier';

const gazette = { work: 'The Gazette', at: 'page 1', basis: 'found' } as const;
const almanac = { work: 'The Almanac', at: 'page 7', url: 'https://almanac.example/7' } as const;
const leg = (id: string, basis: Leg['basis'] = 'traced'): Leg => ({
	id,
	name: id === 'quay' ? 'The quay' : 'The hills',
	basis,
	standing: 'stated',
	credit: 'the surveyors',
	measuredKm: 10
});
const route: Route = {
	...small.routes[0]!,
	legs: [leg('quay'), leg('hills', 'schematic')],
	status: { ...gazette, state: 'in-use', period: '1999-05' },
	operators: [
		{ ...gazette, name: 'The Pilot', legs: ['quay'], period: '1998/..', note: 'At first.' }
	],
	figures: [
		{
			id: 'length',
			kind: 'length',
			measure: 'Length of the line',
			unit: 'km',
			observations: [
				{ ...gazette, id: 'length/1', value: 20, qualifier: 'about' },
				{ ...gazette, id: 'length/2', value: 12, qualifier: 'exact', leg: 'quay' },
				{ ...gazette, id: 'length/4', value: 2, qualifier: 'exact', note: 'Under the sea.' },
				{ ...almanac, id: 'length/3', value: 21, qualifier: 'exact', basis: 'computed' }
			]
		},
		{
			id: 'diameter',
			kind: 'diameter',
			measure: 'Diameter of the pipe',
			unit: 'inches',
			observations: [
				{ ...gazette, id: 'diameter/1', value: 42, qualifier: 'exact', leg: 'quay' },
				{ ...gazette, id: 'diameter/2', value: 46, qualifier: 'exact', fromKm: 10, toKm: 20 }
			]
		}
	],
	milestones: [
		{ ...gazette, id: 'opens', title: 'It opens', kind: 'inauguration', period: '1998-07-13' },
		{ ...gazette, id: 'burns', title: 'It burns', kind: 'incident', period: '1999' }
	]
};

describe('what is said of a route', () => {
	test('names its work, and what is counted, once for the values of one work', () => {
		expect(diameters(route)).toEqual([
			{
				measure: 'Diameter of the pipe',
				values: [
					{ text: '42 inches', aside: 'The quay' },
					{ text: '46 inches', aside: 'km 10 to 20' }
				],
				by: { work: 'The Gazette', at: 'page 1' }
			}
		]);
	});

	test('is the length of the whole, by each work, without any part, and says what is computed', () => {
		expect(statedLengths(route)).toEqual([
			{
				measure: 'Length of the line',
				values: [{ text: 'about 20 km' }],
				by: { work: 'The Gazette', at: 'page 1' }
			},
			{ measure: 'Length of the line', values: [{ text: '21 km (computed)' }], by: almanac }
		]);
	});

	test('is when it was agreed on, built and opened, not what happened later', () => {
		expect(dates(route).flatMap(({ values }) => values)).toEqual([
			{ text: '13 July 1998', aside: 'It opens' }
		]);
	});

	test('is whether it is used as of when, and who runs which part of it', () => {
		expect(statuses(route)[0]!.values).toEqual([{ text: 'in use', aside: 'as of May 1999' }]);
		const since = { ...gazette, state: 'in-use', period: '2019-03-06/..' } as const;
		expect(statuses({ ...route, status: since })[0]!.values[0]!.aside).toBe('since 6 March 2019');
		expect(statuses({ ...route, status: { ...gazette, state: 'idle' } })[0]!.values).toEqual([
			{ text: 'idle', aside: 'undated' }
		]);
		expect(operators(route)[0]!.values).toEqual([
			{ text: 'The Pilot', aside: 'The quay; since 1998; At first' }
		]);
	});

	test('is nothing where no work says anything', () => {
		expect(capacities(route)).toEqual([]);
	});
});

test('how a line is known is said leg by leg, and once where all are alike', () => {
	expect(knowledge(route)).toEqual([
		{
			values: [
				{ text: 'traced, stated', aside: 'The quay' },
				{ text: 'schematic, stated', aside: 'The hills' }
			]
		}
	]);
	expect(knowledge({ ...route, legs: [leg('quay'), leg('hills')] })).toEqual([
		{ values: [{ text: 'traced, stated' }] }
	]);
	expect(
		knowledge({ ...route, context: 'To compare.' })[0]!.values.map(({ text }) => text)
	).toEqual(['traced, from reference works', 'schematic, from reference works']);
});
