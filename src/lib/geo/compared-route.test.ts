import { describe, expect, test } from 'vitest';
import type { Leg, Route } from '../model/route';
import { small } from '../model/small-dossier';
import { comparedRoute } from './compared-route';
import type { LonLat } from './geodesic';
import { row } from './squares';

const leg = (id: string, rest: Partial<Leg> = {}): Leg => ({
	id,
	name: `The ${id}`,
	basis: 'traced',
	standing: 'stated',
	credit: 'the surveyors',
	measuredKm: 0,
	...rest
});
const courses: Record<string, LonLat[]> = {
	quay: [
		[0.5, 0],
		[1, 0]
	],
	hills: [
		[1, 0],
		[2.5, 0]
	]
};
const surveying = {
	stations: [
		{
			id: 'pump',
			route: 'ferry',
			names: { en: 'Pump' },
			kind: 'pump station' as const,
			coordinates: [1, 0] as [number, number],
			basis: 'estimate' as const,
			from: 'a map'
		}
	],
	courseOf: (id: string) => courses[id]!,
	borders: row,
	countryName: (code: string) => `${code}land`
};
const legs = [leg('quay', { country: 'AA', statedKm: 56, statedBy: 'The Gazette' }), leg('hills')];
const route: Route = { ...small.routes[0]!, legs };
const voices = [
	{ id: 'gazette', label: 'The Gazette', passages: 2 },
	{ id: 'almanac', label: 'The Almanac', passages: 0 }
];
const compared = (changes: Partial<Route> = {}) =>
	comparedRoute({ ...route, ...changes }, voices, surveying);

describe('a route beside others', () => {
	test('has its length as drawn, and each country as its legs state it, else by the borders', () => {
		const { aspects } = compared();
		expect(aspects.length).toEqual([{ values: [{ text: '223 km', aside: 'as drawn here' }] }]);
		const computed = 'as drawn here; by the borders of the basemap, which are 1 to 3 km off';
		expect(aspects.countries).toEqual([
			{
				values: [
					{ text: 'AAland 56 km', aside: 'as drawn here' },
					{ text: 'BBland 111 km', aside: computed },
					{ text: 'at sea 56 km', aside: computed }
				]
			},
			{
				values: [{ text: 'AAland 56 km', aside: 'The quay' }],
				by: { work: 'The Gazette', at: '' }
			}
		]);
	});

	test('is a strip of countries, legs and stations on one scale', () => {
		const [strip, ...others] = compared().strips;
		expect(others).toEqual([]);
		expect(strip).toMatchObject({ lengthKm: 222.6, stations: [{ km: 55.7, isEstimate: true }] });
		expect(strip!.countries.map(({ code, fromKm, toKm }) => [code, fromKm, toKm])).toEqual([
			['AA', 0, 55.7],
			['BB', 55.7, 167],
			[undefined, 167, 222.6]
		]);
		expect(strip!.legs.map(({ fromKm, toKm }) => [fromKm, toKm])).toEqual([
			[0, 55.7],
			[55.7, 222.6]
		]);
	});

	test('is a strip for each of its alternatives, each with its own length', () => {
		const { strips, aspects } = compared({ alternatives: true });
		expect(strips.map(({ title, lengthKm }) => [title, lengthKm])).toEqual([
			['The quay', 55.7],
			['The hills', 167]
		]);
		expect(aspects.length[0]!.values.map(({ aside }) => aside)).toEqual([
			'The quay; as drawn here',
			'The hills; as drawn here'
		]);
	});

	test('names only the sources that speak of it, and says where none does', () => {
		expect(compared().voices.map(({ id }) => id)).toEqual(['gazette']);
		expect(compared().context).toBe(false);
		expect(compared({ context: 'To compare.' }).context).toBe(true);
	});
});
