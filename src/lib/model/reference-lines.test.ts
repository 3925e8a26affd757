import { expect, test } from 'vitest';
import { referenceLines } from './reference-lines';
import type { Route } from './route';
import { small } from './small-dossier';

const almanac = { work: 'The Almanac', at: 'page 7', basis: 'found' as const };
const leg = { basis: 'traced', standing: 'stated', credit: 'made up', measuredKm: 9 } as const;
const ferry: Route = {
	...small.routes[0]!,
	legs: [{ ...leg, id: 'crossing', name: 'Crossing' }],
	facts: [{ ...almanac, title: 'Boats', value: 'two', note: 'One leaks.' }],
	figures: [
		{
			id: 'coal',
			kind: 'throughput',
			measure: 'Coal carried in a year',
			unit: 'tonnes',
			observations: [
				{ ...almanac, id: 'coal/1', value: 4e6, qualifier: 'over', period: '1998' },
				{
					...almanac,
					id: 'coal/2',
					value: 300,
					qualifier: 'exact',
					leg: 'crossing',
					basis: 'computed',
					note: 'From the fares.'
				},
				{ ...almanac, work: 'The Gazetteer', id: 'coal/3', value: 5, qualifier: 'exact' }
			]
		}
	],
	milestones: [
		{
			...almanac,
			id: 'opens',
			title: 'The ferry opens',
			kind: 'inauguration',
			period: '1997-08-29',
			basis: 'unverified'
		}
	]
};

test('what a work says of a measure is one line, each value with its leg, period and what is to be kept in mind', () => {
	expect(referenceLines(ferry).map(({ title, value, work }) => [title, value, work])).toEqual([
		['Boats', 'two. One leaks.', 'The Almanac'],
		[
			'Coal carried in a year',
			'over 4 million tonnes (1998). 300 tonnes (Crossing, computed). From the fares',
			'The Almanac'
		],
		['Coal carried in a year', '5 tonnes', 'The Gazetteer'],
		['The ferry opens', '29 August 1997 (unverified)', 'The Almanac']
	]);
});
