import { expect, test } from 'vitest';
import { aboutLine } from './about-line';
import type { LonLat } from './geodesic';
import { row } from './squares';

const routes = [
	{
		id: 'far',
		title: 'Far Line',
		legs: [
			[
				[0, 5],
				[1, 5]
			]
		]
	},
	{
		id: 'near',
		title: 'North Line',
		legs: [
			[
				[0, 0.5],
				[0.1, 0.5]
			],
			[
				[3, 0.5],
				[3.5, 0.5]
			]
		]
	},
	{
		id: 'across',
		title: 'Ferry',
		legs: [
			[
				[1.2, -1],
				[1.2, 1]
			]
		]
	}
] as { id: string; title: string; legs: LonLat[][] }[];

test('of a line of one’s own one is told length, countries and how near each route is', () => {
	const about = aboutLine(
		[
			[0.5, 0],
			[3.5, 0]
		],
		row,
		routes
	);
	expect(about.lengthKm).toBeCloseTo(333.958, 2);
	expect(about.countries.map(({ country, km }) => [country, Math.round(km)])).toEqual([
		['AA', 56],
		['BB', 111],
		[undefined, 111],
		['CC', 56]
	]);
	expect(about.routes.map(({ title, distanceKm }) => [title, Math.round(distanceKm)])).toEqual([
		['Ferry', 0],
		['North Line', 55],
		['Far Line', 553]
	]);
});

test('of a point there is no length and no country crossed', () => {
	expect(aboutLine([[1.2, 0]], row, routes)).toMatchObject({
		lengthKm: 0,
		countries: [],
		routes: [{ id: 'across', distanceKm: 0 }, { id: 'near' }, { id: 'far' }]
	});
});
