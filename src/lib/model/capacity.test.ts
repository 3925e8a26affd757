import { expect, test } from 'vitest';
import { capacitiesOf } from './capacity';
import type { Route } from './records';
import type { RouteFigure, RouteObservation } from './reference';

const said = { work: 'Almanac', at: 'page 1', basis: 'found', qualifier: 'exact' } as const;
const observation = (value: number, rest: Partial<RouteObservation> = {}): RouteObservation => ({
	...said,
	id: `capacity/${value}`,
	value,
	...rest
});

function line(
	id: string,
	carries: string,
	unit: string,
	...observations: RouteObservation[]
): Route {
	const figure: RouteFigure = { id, kind: 'capacity', measure: 'A day', unit, observations };
	return {
		id,
		title: id,
		aka: [],
		carries,
		standing: 'stated',
		note: '',
		operators: [],
		facts: [],
		figures: [figure],
		milestones: [],
		continues: [],
		comesFrom: [],
		legs: [],
		bounds: [0, 0, 1, 1],
		excerpts: []
	};
}

test('a capacity is compared with the largest of what carries the same', () => {
	const found = capacitiesOf([
		line('north', 'milk', 'cans per day', observation(100)),
		line('south', 'milk', 'cans per day', observation(50)),
		line('west', 'milk', 'cans per day', observation(25)),
		line('canal', 'grain', 'sacks per day', observation(3))
	]);
	expect([...found].map(([id, { step }]) => [id, step])).toEqual([
		['north', 3],
		['south', 2],
		['west', 1],
		['canal', 3]
	]);
});

test('what is stated in another unit than most is not compared', () => {
	const found = capacitiesOf([
		line('north', 'milk', 'cans per day', observation(100)),
		line('south', 'milk', 'cans per day', observation(50)),
		line('west', 'milk', 'tonnes per year', observation(9_000_000))
	]);
	expect([...found.keys()]).toEqual(['north', 'south']);
	expect(found.get('north')?.step).toBe(3);
});

test('the latest statement counts; undated, the largest', () => {
	const enlarged = line(
		'north',
		'milk',
		'cans per day',
		observation(500),
		observation(100, { span: [1990, 1995] }),
		observation(200, { span: [1995, 9999] })
	);
	expect(capacitiesOf([enlarged]).get('north')?.value).toBe(200);
	const undated = line('north', 'milk', 'cans per day', observation(90), observation(115));
	expect(capacitiesOf([undated]).get('north')?.value).toBe(115);
});

test('what is stated of a part, or of the way back, is no capacity of the route', () => {
	const part = line('north', 'milk', 'cans per day', observation(9, { leg: 'hills' }));
	const back = line('south', 'milk', 'cans per day', observation(9));
	back.figures[0]!.direction = 'reverse';
	expect(capacitiesOf([part, back]).size).toBe(0);
});
