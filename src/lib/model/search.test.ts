import { expect, test } from 'vitest';
import { linksOf } from './links';
import type { Dossier } from './records';
import { searchRecords } from './search';

const dossier = {
	title: 'Harbour',
	summary: '',
	themes: [
		{ id: 'trade', title: 'Trade' },
		{ id: 'ships', title: 'Ships' }
	],
	languages: { en: 'English', az: 'Northern' },
	view: { center: [0, 0], zoom: 1 },
	notes: [],
	credits: [],
	sources: [
		{
			id: 'gazette',
			label: 'Gazette',
			kind: 'newspaper',
			licence: null,
			quota: null,
			note: 'Printed in Old Town.',
			csl: {
				id: 'gazette',
				type: 'article',
				title: 'On ships',
				author: [{ family: 'Yalın', given: 'Mara' }]
			}
		}
	],
	excerpts: [
		{
			id: 'gazette/ships',
			source: 'gazette',
			at: { section: 'Trade', paragraph: 2 },
			text: 'Over forty  ships\nleft.',
			themes: ['ships'],
			about: ['places/old-town']
		}
	],
	places: [
		{
			id: 'old-town',
			names: { en: 'Old Town', az: 'Köhnə Şəhər', fr: 'Old Town' },
			aka: ['Köhnə Şəhər', 'Oldtown'],
			precision: 'settlement',
			coordinates: [0, 0],
			from: 'made up',
			excerpts: ['gazette/ships']
		}
	],
	routes: [
		{
			id: 'north-line',
			title: 'North Line',
			aka: ['NL'],
			carries: 'goods',
			standing: 'proposed',
			note: 'Never built.',
			operators: [],
			facts: [],
			figures: [],
			milestones: [],
			continues: [],
			comesFrom: [],
			legs: [],
			bounds: [0, 0, 1, 1],
			excerpts: []
		}
	],
	stations: [
		{
			id: 'mill',
			route: 'north-line',
			names: { en: 'Mill Halt' },
			kind: 'terminal',
			coordinates: [0, 0],
			basis: 'found',
			from: 'made up'
		}
	],
	charts: [
		{
			id: 'ships',
			title: 'Ships a year',
			unit: 'ships',
			themes: ['ships', 'trade'],
			series: [{ id: 'left', measure: 'Ships that left', observations: [] }]
		}
	],
	events: [
		{
			id: 'fair',
			title: 'The fair opens',
			period: '1997-08-29',
			standing: 'denied',
			themes: ['trade'],
			about: [],
			stated: [],
			excerpts: []
		}
	],
	actors: [{ id: 'mara', name: 'Mara Yalın', kind: 'person', aka: [], excerpts: [] }],
	disagreements: [],
	unquoted: [],
	lectures: []
} satisfies Dossier;

const records = searchRecords(dossier, linksOf(dossier));
const recordOf = (ref: string) => records.find((record) => record.ref === ref && !record.anchor);

test('every entity and every passage can be found, once', () => {
	expect(records.map(({ ref, anchor }) => anchor ?? ref)).toEqual([
		'places/old-town',
		'routes/north-line',
		'charts/ships',
		'events/fair',
		'actors/mara',
		'sources/gazette',
		'gazette/ships'
	]);
});

test('a place has each of its names once, by language where that is known', () => {
	expect(recordOf('places/old-town')).toEqual({
		kind: 'places',
		ref: 'places/old-town',
		title: 'Old Town',
		names: { az: 'Köhnə Şəhər' },
		aka: ['Oldtown'],
		aside: 'settlement'
	});
});

test('what has no page of its own is found with what has', () => {
	expect(recordOf('routes/north-line')).toMatchObject({
		aka: ['NL', 'Mill Halt'],
		aside: 'goods, proposed'
	});
	expect(recordOf('charts/ships')).toMatchObject({ text: expect.stringContaining('that left') });
	expect(recordOf('sources/gazette')).toMatchObject({ aka: ['On ships', 'Mara Yalın'] });
});

test('a few words tell what it is', () => {
	expect(recordOf('events/fair')?.aside).toBe('29 August 1997, denied');
	expect(recordOf('charts/ships')?.aside).toBe('Trade, Ships');
	expect(recordOf('actors/mara')?.aside).toBe('person');
});

test('a route for comparison is found as such, not as said by a source', () => {
	const compared = {
		...dossier,
		routes: [{ ...dossier.routes[0]!, context: 'Beside the other.' }]
	};
	const found = searchRecords(compared, linksOf(compared));
	expect(found.find(({ kind }) => kind === 'routes')?.aside).toBe('goods, for comparison');
});

test('a passage leads to its place on the page of its source', () => {
	expect(records.at(-1)).toEqual({
		kind: 'excerpts',
		ref: 'sources/gazette',
		anchor: 'gazette/ships',
		title: 'Gazette',
		aside: 'Trade, ¶ 2',
		text: 'Over forty ships left.'
	});
});
