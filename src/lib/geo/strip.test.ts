import { describe, expect, test } from 'vitest';
import { row } from './squares';
import { stripOf, type StripLeg } from './strip';
import { kmNearest, positionAt } from './strip-position';
import { chainsOf, measuredAt, printScale } from './strip-scale';

const degree = 111.319491;
const leg = (id: string, coordinates: StripLeg['coordinates'], more: Partial<StripLeg> = {}) =>
	({ id, name: id, basis: 'traced', standing: 'stated', coordinates, ...more }) as StripLeg;

const north = leg(
	'north',
	[
		[0, 0],
		[1, 0]
	],
	{ country: 'AA', fromKm: 0, toKm: 120 }
);
const south = leg(
	'south',
	[
		[1, 0],
		[1.5, 0],
		[2, 0]
	],
	{ country: 'BB', fromKm: 120, toKm: 220 }
);
const settlement = (name: string, coordinates: [number, number]) => ({ name, coordinates });
const around = {
	stations: [
		{
			id: 'pump',
			name: 'Pump',
			kind: 'pump station',
			coordinates: [1.6, 0.1],
			km: 170,
			basis: 'estimate'
		},
		{ id: 'dock', name: 'Dock', kind: 'terminal', coordinates: [0, 0], basis: 'found' }
	] as const,
	places: [
		settlement('Old Town', [1.5, 0.2]),
		settlement('Harbour', [0.2, -0.1]),
		settlement('Far', [0, 5])
	],
	events: [
		{ id: 'leak', title: 'A leak', km: 60 },
		{ id: 'visit', title: 'A visit', coordinates: [2, 0] },
		{ id: 'strike', title: 'A strike', leg: 'south' },
		{ id: 'talk', title: 'A talk' }
	] as const
};
const strip = stripOf([north, south], around);

describe('a strip', () => {
	test('is as long as its line, and has its legs on both scales', () => {
		expect(strip.measuredKm).toBeCloseTo(2 * degree, 5);
		expect(strip.scaled).toEqual({ fromKm: 0, toKm: 220 });
		expect(strip.legs[1]!.measured.fromKm).toBeCloseTo(degree, 5);
		expect(strip.legs[1]).toMatchObject({ scaled: { fromKm: 120, toKm: 220 }, gapKm: 0 });
	});

	test('says whose lengths its scale is scaled to', () => {
		expect(printScale(strip)).toBe('scaled to the stated lengths');
		const stated = [north, south].map((one) => ({ ...one, statedBy: 'the Almanac' }));
		expect(printScale(stripOf(stated))).toBe('scaled to the lengths stated by the Almanac');
		expect(printScale(stripOf(stated.slice(0, 1)))).toBe(
			'scaled to the length stated by the Almanac'
		);
		expect(printScale(stripOf([leg('bare', north.coordinates)]))).toBeUndefined();
	});

	test('has its countries as the legs state them, and the border between', () => {
		expect(strip.countries.map(({ country, known }) => [country, known])).toEqual([
			['AA', 'stated'],
			['BB', 'stated']
		]);
		expect(strip.borders).toMatchObject([{ from: 'AA', to: 'BB', scaledKm: 120, known: 'stated' }]);
	});

	test('computes the countries of a leg that states none', () => {
		const { countries, borders } = stripOf(
			[
				leg('both', [
					[0.5, 0],
					[2.5, 0]
				])
			],
			{ borders: row }
		);
		expect(countries.map(({ country }) => country)).toEqual(['AA', 'BB', undefined]);
		expect(borders.map(({ from, to, known }) => [from, to, known])).toEqual([
			['AA', 'BB', 'computed'],
			['BB', undefined, 'computed']
		]);
	});

	test('has a station at its kilometre on the stated scale, else where it lies', () => {
		expect(strip.stations.map(({ id }) => id)).toEqual(['dock', 'pump']);
		expect(strip.stations[1]!.measuredKm).toBeCloseTo(1.5 * degree, 5);
		expect(strip.stations[1]!.offKm).toBeCloseTo(11.06, 2);
		expect(strip.stations[0]).toMatchObject({ measuredKm: 0, scaledKm: 0, offKm: 0 });
	});

	test('names the places nearby in their order, and none far away', () => {
		expect(strip.places.map(({ name }) => name)).toEqual(['Harbour', 'Old Town']);
		expect(strip.places[1]!.scaledKm).toBeCloseTo(170, 5);
		expect(strip.places[1]!.distanceKm).toBeCloseTo(22.1, 1);
	});

	test('has an event at its kilometre, or on its leg, and leaves one out that it cannot place', () => {
		const placed = strip.events.map(({ id, from, to }) => [id, from.scaledKm, to.scaledKm]);
		expect(placed).toEqual([
			['leak', 60, 60],
			['visit', 220, 220],
			['strike', 120, 220]
		]);
	});

	test('survives being written as JSON', () => {
		const read = JSON.parse(JSON.stringify(strip)) as typeof strip;
		expect(positionAt(read, 100)).toEqual(positionAt(strip, 100));
		expect(kmNearest(read, [1, 1])).toEqual(kmNearest(strip, [1, 1]));
	});

	test('without legs is empty, and nothing is on it', () => {
		const empty = stripOf([], around);
		expect(empty).toMatchObject({
			measuredKm: 0,
			legs: [],
			countries: [],
			stations: [],
			places: []
		});
		expect(empty).not.toHaveProperty('scaled');
		expect(positionAt(empty, 0)).toBeUndefined();
		expect(kmNearest(empty, [0, 0])).toBeUndefined();
	});

	test('has a leg without length, and goes on after it', () => {
		const still = leg(
			'still',
			[
				[1, 0],
				[1, 0]
			],
			{ fromKm: 120, toKm: 120 }
		);
		const walked = stripOf([north, still, { ...south, fromKm: 120 }]);
		expect(walked.measuredKm).toBeCloseTo(2 * degree, 5);
		expect(walked.legs[1]!.measured.fromKm).toBe(walked.legs[1]!.measured.toKm);
		expect(positionAt(walked, 1.5 * degree)!.leg.id).toBe('south');
	});

	test('of one point has no length, but a position', () => {
		const point = stripOf([leg('point', [[1, 1]])]);
		expect(positionAt(point, 5)).toMatchObject({ measuredKm: 0, coordinates: [1, 1] });
		expect(positionAt(point, 5)).not.toHaveProperty('bearing');
	});

	test('does not count the gap between two legs', () => {
		const gapped = stripOf([
			north,
			leg('on', [
				[1.1, 0],
				[2, 0]
			])
		]);
		expect(gapped.measuredKm).toBeCloseTo(1.9 * degree, 5);
		expect(gapped.legs[1]!.gapKm).toBeCloseTo(0.1 * degree, 5);
		expect(gapped).not.toHaveProperty('scaled');
	});
});

describe('a point of a strip', () => {
	test('is told by kilometre, country, leg, direction and nearest settlement', () => {
		const at = positionAt(strip, 1.5 * degree)!;
		expect(at.coordinates[0]).toBeCloseTo(1.5, 7);
		expect(at.scaledKm).toBeCloseTo(170, 5);
		expect(at).toMatchObject({ country: 'BB', leg: { id: 'south' }, bearing: 90 });
		expect(at.settlement).toMatchObject({ name: 'Old Town', direction: 'north' });
		expect(at.settlement!.distanceKm).toBeCloseTo(22.1, 1);
	});

	test('beyond the ends is the end; where two legs meet, the second', () => {
		expect(positionAt(strip, -5)).toMatchObject({ measuredKm: 0, coordinates: [0, 0] });
		expect(positionAt(strip, 9999)).toMatchObject({ scaledKm: 220, country: 'BB', bearing: 90 });
		expect(positionAt(strip, strip.legs[1]!.measured.fromKm)).toMatchObject({ country: 'BB' });
	});

	test('is found by where it is on the map', () => {
		const found = kmNearest(strip, [0.5, 1])!;
		expect(found.scaledKm).toBeCloseTo(60, 5);
		expect(found.distanceKm).toBeCloseTo(110.574, 2);
	});

	test('is found by its kilometre on the stated scale, if it has one', () => {
		expect(measuredAt(strip, 60)).toBeCloseTo(0.5 * degree, 5);
		expect(measuredAt(strip, 221)).toBeUndefined();
	});
});

test('legs that follow each other are a chain; alternatives are each their own', () => {
	const far = leg('far', [
		[5, 0],
		[6, 0]
	]);
	const ids = (chains: StripLeg[][]) => chains.map((chain) => chain.map(({ id }) => id));
	expect(ids(chainsOf([north, south, far]))).toEqual([['north', 'south'], ['far']]);
	expect(ids(chainsOf([north, south], { alternatives: true }))).toEqual([['north'], ['south']]);
	expect(chainsOf([])).toEqual([]);
});
