import { describe, expect, it } from 'vitest';
import type { Leg, Route, Station } from '../model/route';
import { small } from '../model/small-dossier';
import type { LonLat } from './geodesic';
import { inspectionOf, type Ground } from './inspection';
import { row } from './squares';

const courses: Record<string, LonLat[]> = {
	coast: [
		[0.2, 0],
		[0.8, 0]
	],
	hills: [
		[0.8, 0],
		[1.8, 0]
	]
};
const leg = (id: string): Leg => ({
	...{ id, name: `The ${id}`, basis: 'traced', standing: 'stated', credit: 'made up' },
	measuredKm: 0
});
const route: Route = {
	...small.routes[0]!,
	legs: [leg('coast'), leg('hills')],
	milestones: [
		{
			...{ id: 'fire', title: 'A fire', kind: 'incident', period: '1990', leg: 'hills' },
			...{ work: 'The Almanac', at: 'page 7', basis: 'found' }
		}
	]
};
const station: Station = {
	...{ id: 'dock', route: 'ferry', names: { en: 'Dock' }, kind: 'port', basis: 'found' },
	...{ coordinates: [0.2, 0], from: 'The Almanac' }
};
const ground = {
	borders: row,
	towns: [],
	settlements: [
		{ name: 'Fen', coordinates: [1, 0.1] },
		{ name: 'Far', coordinates: [40, 0] }
	] as const,
	countryName: (code: string) => `Land ${code}`
};
const inspected = (one: Route, on: Ground = ground) =>
	inspectionOf({ route: one, stations: [station], courseOf: (id) => courses[id] ?? [] }, on);

describe('a route inspected', () => {
	const { inspection, walks } = inspected(route);
	it('has one strip with its stations, dates and words, and the line apart', () => {
		const [strip] = inspection.strips;
		expect(inspection.strips).toHaveLength(1);
		expect(strip!.stations[0]).toMatchObject({ name: 'Dock', from: 'The Almanac', measuredKm: 0 });
		expect(strip!.events.map(({ id }) => id)).toEqual(['fire']);
		expect(strip!.words[0]).toMatch(/^Ferry: 178 km as drawn/);
		expect(strip).not.toHaveProperty('line');
		expect(walks[0]!.line.points).toHaveLength(4);
	});
	it('has its ends: a station, else the nearest settlement, be it no town of the atlas', () => {
		const [strip] = inspection.strips;
		expect(strip!.ends.begin).toMatchObject({ station: { name: 'Dock', from: 'The Almanac' } });
		expect(strip!.ends).not.toHaveProperty('end');
		const mere = { name: 'Mere', coordinates: [1.8, 0.1] } as const;
		const [ended] = inspected(route, { ...ground, settlements: [mere] }).inspection.strips;
		expect(ended!.ends.end).toMatchObject({ settlement: { name: 'Mere', direction: 'north' } });
		expect(ended!.words).toContain('It begins at Dock and ends near Mere, 11 km away.');
	});
	it('has only the settlements that may be near, to be walked with', () => {
		expect(walks[0]!.settlements.map(({ name }) => name)).toEqual(['Fen']);
	});
	it('has its lengths in all, and by country with their names', () => {
		expect(inspection.lengths.whole!.measuredKm).toBeCloseTo(178.1, 1);
		expect(inspection.countryNames).toMatchObject({ AA: 'Land AA', BB: 'Land BB' });
	});
	it('of alternatives has a strip each, and no sum', () => {
		const { inspection } = inspected({ ...route, alternatives: true });
		expect(inspection.strips.map(({ title }) => title)).toEqual(['The coast', 'The hills']);
		expect(inspection.strips.map(({ events }) => events.length)).toEqual([0, 1]);
		expect(inspection.lengths).not.toHaveProperty('whole');
		expect(
			inspection.countries.map(({ alternative, country, computedKm }) => [
				alternative,
				country,
				Math.round(computedKm)
			])
		).toEqual([
			['The coast', 'AA', 67],
			['The hills', 'AA', 22],
			['The hills', 'BB', 89]
		]);
	});
});
