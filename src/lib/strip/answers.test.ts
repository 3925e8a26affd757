import { describe, expect, it } from 'vitest';
import type { Inspection } from '../geo/inspection';
import type { Attribution, RouteFigure } from '../model/reference';
import type { Route } from '../model/route';
import { small } from '../model/small-dossier';
import { answersOf } from './answers';
import { harbourStrip } from './harbour-strip';

const almanac: Attribution = { work: 'The Almanac', at: 'page 7', basis: 'found' };
const gazetteer: Attribution = { work: 'The Gazetteer', at: 'line 2', basis: 'unverified' };

function figure(id: string, kind: RouteFigure['kind'], values: object[]): RouteFigure {
	const observations = values.map((value, n) => ({
		...almanac,
		id: `${id}/${n + 1}`,
		qualifier: 'exact' as const,
		...value
	}));
	return { id, kind, measure: `Measure ${id}`, unit: 'km', observations };
}

const route: Route = {
	...small.routes[0]!,
	carries: 'water',
	status: { ...almanac, state: 'partly-built', period: '2020' },
	operators: [{ ...almanac, name: 'The company', legs: ['coast'], period: '2006/..' }],
	milestones: [
		{ ...almanac, id: 'opens', title: 'It opens', kind: 'inauguration', period: '2006-07-13' },
		{ ...almanac, id: 'fire', title: 'A fire', kind: 'incident', period: '2008' }
	],
	figures: [
		figure('length', 'length', [
			{ value: 110 },
			{ value: 7, leg: 'coast' },
			{ value: 9 },
			{ value: 112, ...gazetteer }
		]),
		figure('capacity', 'capacity', [
			{ value: 5, period: '2006', span: [2006, 2007] },
			{ value: 6, period: '2009', span: [2009, 2010], note: 'With the second line, expected.' },
			{ value: 8, ...gazetteer }
		])
	],
	legs: [
		{
			...{ id: 'coast', name: 'Coast', basis: 'traced', standing: 'stated', credit: 'Surveyors' },
			...{ country: 'AA', measuredKm: 40, statedKm: 50, statedBy: 'The company' }
		}
	]
};
const inspection: Inspection = {
	strips: [harbourStrip],
	lengths: { legs: [] },
	countries: [
		{ country: 'AA', computedKm: 39, measuredKm: 40, statedKm: 50, flagged: true },
		{ country: 'BB', computedKm: 61, measuredKm: 60, flagged: false }
	],
	countryNames: { AA: 'North Land', BB: 'South Land' }
};
const questions = answersOf(route, inspection);
const answersTo = (ask: string) => questions.find((one) => one.ask === ask)!.answers;
const texts = (ask: string) => answersTo(ask).map(({ text }) => text);

describe('what is asked of a route first', () => {
	it('is answered with where each answer is from, but for the last', () => {
		for (const { ask, answers } of questions.slice(0, -1))
			for (const { text, by, from } of answers) expect(by ?? from, `${ask} ${text}`).toBeTruthy();
	});
	it('begins with what flows, and says which sources say so', () => {
		expect(answersTo('What flows')).toEqual([
			{ text: 'water', from: 'the sources: 1 passage below' }
		]);
	});
	it('says plainly that no source speaks of a route that is there to compare', () => {
		const [{ answers }] = answersOf({ ...route, context: 'To compare.' }, inspection) as [
			(typeof questions)[0]
		];
		expect(answers[0]!.from).toContain('no source of the dossier speaks of this route');
	});
	it('has both ends: a station and how sure it is, else the nearest settlement', () => {
		const ask = 'From where to where';
		expect(texts(ask)).toEqual([
			'From: Dock of the Harbour, pier 2',
			'To: near Old Town, 8 km to the north-east'
		]);
		const [, pump] = harbourStrip.stations;
		const [place] = harbourStrip.places;
		const ends = {
			begin: { settlement: { ...place!, distanceKm: 0.4 } },
			end: { station: pump! }
		};
		const strips = [{ ...harbourStrip, ends }];
		const asked = answersOf(route, { ...inspection, strips }).find((one) => one.ask === ask)!;
		expect(asked.answers.map(({ text }) => text)).toEqual([
			'From: Old Town',
			'To: Pump station P1, near Fen, an estimate to within 5 km'
		]);
	});
	it('has the length that each work states of all of it, and the length as drawn', () => {
		expect(texts('How long')).toEqual(['110 km', '112 km', '100 km as drawn']);
	});
	it('has its countries, as stated where they are, else as drawn', () => {
		expect(texts('Through whom')).toEqual(['North Land, 50 km', 'South Land, 60 km as drawn']);
		expect(answersTo('Through whom')[0]!.by!.work).toBe('The company');
	});
	it('says of a country of schematic legs that it is theirs as stated', () => {
		const hills: (typeof route.legs)[number] = {
			...{ id: 'hills', name: 'Hills', basis: 'schematic', standing: 'stated', country: 'BB' },
			...{ credit: 'Surveyors', measuredKm: 60 }
		};
		const [, south] = answersOf({ ...route, legs: [...route.legs, hills] }, inspection).find(
			({ ask }) => ask === 'Through whom'
		)!.answers;
		expect(south!.aside).toMatch(/^As stated for the legs: drawn straight/);
		expect(answersTo('Through whom')[1]).not.toHaveProperty('aside');
	});
	it('has status, operators and beginnings', () => {
		expect(texts('Is it used')).toEqual(['partly built, as of 2020']);
		expect(texts('Who runs it')).toEqual(['The company, since 2006']);
		expect(texts('Since when')).toEqual(['13 July 2006: It opens']);
	});
	it('has the latest capacity of each work, with what is to be kept in mind', () => {
		expect(texts('How much')).toEqual(['6 km, 2009', '8 km']);
		expect(answersTo('How much').map(({ aside }) => aside)).toEqual([
			'Measure capacity. With the second line, expected',
			'Measure capacity'
		]);
	});
	it('counts what is not found in the work that is named', () => {
		expect(texts('How is it known')[0]).toMatch(
			/^11 statements of 2 works .* 9 found there, 2 unv/
		);
	});
});
