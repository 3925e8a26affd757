import { describe, expect, test } from 'vitest';
import { coursesOf } from './bends';
import { lineOf } from './line';
import { row } from './squares';
import { stripOf, type StripLeg, type StripSurroundings } from './strip';
import { wordsOf } from './words';

const leg = (id: string, coordinates: StripLeg['coordinates'], more: Partial<StripLeg> = {}) =>
	({ id, name: id, basis: 'traced', standing: 'stated', coordinates, ...more }) as StripLeg;
const west = leg(
	'Hills',
	[
		[0, 0],
		[1, 0]
	],
	{ country: 'AA', fromKm: 0, toKm: 120, statedBy: 'the Almanac' }
);
const east = leg(
	'Coast',
	[
		[1, 0],
		[1.99, 0.5],
		[2, -0.5]
	],
	{ country: 'BB', fromKm: 120, toKm: 320, statedBy: 'the Almanac' }
);
const wording = { title: 'North Line', countryName: (code: string) => `${code}land` };
const words = (legs: StripLeg[], around?: StripSurroundings) =>
	wordsOf(stripOf(legs, around), wording);

describe('a route in words', () => {
	test('tells length, ends, countries, legs, stations, places and how it is known', () => {
		const around: StripSurroundings = {
			stations: [
				{
					id: 'dock',
					name: 'the dock',
					kind: 'terminal',
					coordinates: [0, 0],
					km: 0,
					basis: 'found'
				},
				{
					id: 'pump',
					name: 'the pump',
					kind: 'pump station',
					coordinates: [0.5, 0],
					km: 60,
					basis: 'estimate',
					accuracyKm: 5
				},
				{
					id: 'line',
					name: 'the border',
					kind: 'border',
					coordinates: [1, 0],
					km: 120,
					basis: 'found'
				}
			],
			places: [
				{ name: 'Harbour', coordinates: [0.5, 0.1] },
				{ name: 'Old Town', coordinates: [2, -0.5] },
				{ name: 'Hamlet', coordinates: [1.99, 0.55], accuracyKm: 4 }
			]
		};
		expect(words([west, east], around)).toEqual([
			'North Line: 345 km as drawn, in 2 legs; its kilometres, from 0 to 320, are scaled to the lengths stated by the Almanac.',
			'It begins at the dock and ends at Old Town.',
			'It is in AAland for 111 km and BBland for 234 km.',
			'Leg 1, Hills, runs 111 km east, from kilometre 0 to 120.',
			'On it are the dock, at kilometre 0; and the pump, at kilometre 60, an estimate within 5 km.',
			'It passes Harbour, 11 km to the north.',
			'At kilometre 120 it enters BBland.',
			'Leg 2, Coast, runs 123 km east-north-east, then 111 km south, from kilometre 120 to 320.',
			'It passes Hamlet, 6 km away; and Old Town.',
			'The whole line is traced from maps and images, not surveyed.'
		]);
	});

	test('begins and ends at a border, if no other station is there, and says how sure that is', () => {
		const border = (
			name: string,
			coordinates: [number, number],
			sure: { basis: string; accuracyKm?: number }
		) => ({ id: name, name, kind: 'border', coordinates, ...sure });
		const stations = [
			border('Border AA–CC', [0, 0], { basis: 'found' }),
			border('Near the weir', [2, -0.5], { basis: 'estimate', accuracyKm: 5 })
		];
		expect(words([west, east], { stations })).toContain(
			'It begins at the border AA–CC and ends near the weir, an estimate within 5 km.'
		);
	});

	test('ends at the nearest settlement without a station, and says how far away that is', () => {
		const settlements = [
			{ name: 'Old Town', coordinates: [0, 0] },
			{ name: 'Hamlet', coordinates: [2, -0.6] }
		] as const;
		const told = (most: number) =>
			wordsOf(stripOf([west, east]), { ...wording, settlements: settlements.slice(0, most) });
		expect(told(2)).toContain('It begins at Old Town and ends near Hamlet, 11 km away.');
		expect(told(1)).toContain('It begins at Old Town.');
	});

	test('says of each leg how it is known, where they differ', () => {
		const guessed = { ...east, basis: 'schematic', standing: 'proposed' } as const;
		expect(words([west, guessed])).toContain(
			'This leg is schematic, its true course not known, and is proposed.'
		);
		expect(words([west, guessed])).toContain(
			'This leg is traced from maps and images, not surveyed.'
		);
	});

	test('says of an unbuilt leg that it is not built', () => {
		expect(words([west, { ...east, standing: 'proposed', isUnbuilt: true }])).toContain(
			'This leg is traced from maps and images, not surveyed, and is proposed, and is not built.'
		);
	});

	test('says that countries computed by the basemap are not exact', () => {
		expect(
			words(
				[
					leg('Ferry', [
						[0.5, 0],
						[2.5, 0]
					])
				],
				{ borders: row }
			)
		).toContain(
			'It is in AAland for 56 km and BBland for 111 km, and for 56 km at sea or beyond the basemap, by borders that are a few kilometres off.'
		);
	});

	test('says that countries of a schematic leg are those that are stated for it', () => {
		const warning =
			'Countries are as stated for its legs: drawn straight, schematic ones may cut across others.';
		expect(words([west, { ...east, basis: 'schematic' }])).toContain(warning);
		expect(words([west, east])).not.toContain(warning);
	});

	test('names no country at sea, and tells of a gap between legs', () => {
		const sea = words(
			[
				leg('Bay', [
					[10, 5],
					[11, 5]
				]),
				leg('Sound', [
					[11.5, 5],
					[12, 5]
				])
			],
			{ borders: row }
		);
		expect(sea).toContain('It is in no country that the basemap shows: at sea, or beyond it.');
		expect(sea).toContain('After a gap of 55 km that is not counted, it goes on.');
	});

	test('has nothing to say of a route without legs, and little of a point', () => {
		expect(words([])).toEqual([]);
		expect(
			words([
				leg('Point', [
					[1, 1],
					[1, 1]
				])
			])
		).toContain('It has no length.');
	});
});

describe('the courses of a line', () => {
	test('are one for a line that bends little, and few for one that bends much', () => {
		const courses = (...points: [number, number][]) => {
			const line = lineOf([points]);
			const all = coursesOf(line, { fromKm: 0, toKm: line.km.at(-1)! });
			return all.map(({ direction }) => direction);
		};
		expect(courses([0, 0], [1, 0.05], [2, 0])).toEqual(['east']);
		expect(courses([0, 0], [1, 0], [1, 1])).toEqual(['east', 'north']);
		expect(courses([0, 0], [1, 0], [1, 1], [0, 1], [0, 0])).toHaveLength(4);
		expect(courses([179, 0], [-179, 0])).toEqual(['east']);
	});
});
