import { expect, test } from 'vitest';
import { small } from '../model/small-dossier';
import type { Leg, Route, Station } from '../model/route';
import { featuresOf } from './route-file';
import { routeFileOf } from './route-file-of';

const leg: Leg = {
	id: 'quay',
	name: 'Quay',
	basis: 'traced',
	standing: 'stated',
	credit: 'The Surveyors',
	measuredKm: 80,
	statedKm: 82,
	statedBy: 'The Gazette',
	statedAt: 'https://gazette.example/1',
	status: { state: 'not-built', work: 'The Gazette', at: 'page 1', basis: 'found' },
	note: 'Steep.'
};
const route: Route = { ...small.routes[0]!, context: 'To compare.', legs: [leg] };
const station: Station = {
	id: 'pump',
	route: 'ferry',
	names: { en: 'Pump', fr: 'Pompe' },
	kind: 'pump station',
	coordinates: [0.5, 0],
	basis: 'estimate',
	from: 'a map'
};

test('a route is taken away with its own stations, and says whether a leg is built, and why it is shown', () => {
	const file = routeFileOf(
		route,
		[station, { ...station, id: 'other', route: 'other' }],
		(id) =>
			id === 'quay'
				? [
						[0, 0],
						[1, 0]
					]
				: [],
		'An atlas'
	);
	const { features, route: whole } = featuresOf(file);
	expect(whole).toMatchObject({ note: 'To compare. A ferry.', origin: 'An atlas' });
	expect(features.map(({ id, properties }) => [id, properties])).toEqual([
		[
			'quay',
			{
				name: 'Quay',
				basis: 'traced',
				standing: 'stated',
				credit: 'The Surveyors',
				measuredKm: 80,
				statedKm: 82,
				statedBy: 'The Gazette',
				statedAt: 'https://gazette.example/1',
				note: 'Steep. Status: not built.',
				route: 'Ferry'
			}
		],
		[
			'pump',
			{ name: 'Pump', kind: 'pump station', basis: 'estimate', from: 'a map', route: 'Ferry' }
		]
	]);
});
