import { describe, expect, test } from 'vitest';
import type { Leg, Route } from '../model/route';
import { small } from '../model/small-dossier';
import { comparedRoute } from './compared-route';
import { degreeKm, type LonLat } from './geodesic';
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
		expect(strip).toMatchObject({
			lengthKm: expect.closeTo(222.64),
			stations: [{ km: expect.closeTo(55.66), isEstimate: true }]
		});
		expect(strip!.countries.map(({ code, fromKm, toKm }) => [code, fromKm, toKm])).toEqual([
			['AA', 0, expect.closeTo(55.66)],
			['BB', expect.closeTo(55.66), expect.closeTo(166.98)],
			[undefined, expect.closeTo(166.98), expect.closeTo(222.64)]
		]);
		expect(strip!.legs.map(({ fromKm, toKm }) => [fromKm, toKm])).toEqual([
			[0, expect.closeTo(55.66)],
			[expect.closeTo(55.66), expect.closeTo(222.64)]
		]);
	});

	test('has the length of a country rounded once, when it is printed', () => {
		// 50 km and 11.46 km: of 50.0 and 61.5 the difference would be 12.
		const far = [50, 61.46].map((km): LonLat => [1 + km / degreeKm(0).east, 0]);
		const [aa, bb] = [far[0]!, far[1]!].map(([lon]) => lon);
		const drawn: Record<string, LonLat[]> = {
			quay: [
				[1, 0],
				[aa!, 0]
			],
			hills: [
				[aa!, 0],
				[bb!, 0]
			]
		};
		const { aspects } = comparedRoute(
			{ ...route, legs: [leg('quay', { country: 'AA' }), leg('hills', { country: 'BB' })] },
			voices,
			{ ...surveying, courseOf: (id) => drawn[id]! }
		);
		expect(aspects.countries[0]!.values.map(({ text }) => text)).toEqual([
			'AAland 50 km',
			'BBland 11 km'
		]);
	});

	test('says of each leg whether it is unbuilt: as its own status has it, else the route’s', () => {
		const status = (state: 'not-built' | 'in-use') =>
			({ state, work: 'The Gazette', at: '', basis: 'found' }) as const;
		const [quay, hills] = legs as [Leg, Leg];
		const unbuilt = (changes: Partial<Route>) =>
			compared(changes).strips[0]!.legs.map(({ isUnbuilt }) => isUnbuilt ?? false);
		expect(unbuilt({ legs: [quay, { ...hills, status: status('not-built') }] })).toEqual([
			false,
			true
		]);
		expect(
			unbuilt({ status: status('not-built'), legs: [quay, { ...hills, status: status('in-use') }] })
		).toEqual([true, false]);
	});

	test('is a strip for each of its alternatives, each with its own length', () => {
		const { strips, aspects } = compared({ alternatives: true });
		expect(strips.map(({ title, lengthKm }) => [title, lengthKm])).toEqual([
			['The quay', expect.closeTo(55.66)],
			['The hills', expect.closeTo(166.98)]
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
