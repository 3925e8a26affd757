import { describe, expect, it } from 'vitest';
import { chainOf } from './chain';
import type { Route } from './route';
import { small } from './small-dossier';

const ferry = small.routes[0]!;
const leg = (id: string, measuredKm: number) => ({
	...{ id, name: `The ${id}`, basis: 'traced' as const, standing: 'stated' as const },
	...{ credit: 'made up', measuredKm }
});
const link = (route: string, more = {}) => ({
	...{ route, standing: 'implied' as const, note: 'The gazette says so.' },
	...more
});
const pipe: Route = {
	...ferry,
	id: 'pipe',
	title: 'Pipe',
	legs: [leg('hills', 30), leg('coast', 12)],
	continues: [link('boats', { leg: 'coast' })]
};
const boats: Route = {
	...ferry,
	id: 'boats',
	title: 'Boats',
	alternatives: true,
	legs: [leg('east', 90), leg('west', 80)],
	comesFrom: [link('pipe', { leg: 'coast' })],
	continues: [link('canal', { standing: 'proposed' })]
};
const canal: Route = { ...ferry, id: 'canal', title: 'Canal', comesFrom: [link('boats')] };
const routes = [canal, pipe, ferry, boats];

describe('a chain of routes', () => {
	it.each(['pipe', 'boats', 'canal'])('is the same on the page of each of them: %s', (id) => {
		expect(chainOf(routes, id).map(({ route }) => route)).toEqual(['pipe', 'boats', 'canal']);
	});
	it('says after which leg it goes on, and how that is asserted', () => {
		const [first, second, third] = chainOf(routes, 'boats');
		expect(first).not.toHaveProperty('after');
		expect(second!.after).toEqual({
			standing: 'implied',
			note: 'The gazette says so.',
			leg: 'The coast'
		});
		expect(third!.after!.standing).toBe('proposed');
	});
	it('adds up legs that follow each other, and no alternatives', () => {
		expect(chainOf(routes, 'pipe').map(({ lengthsKm }) => lengthsKm)).toEqual([
			[42],
			[90, 80],
			[0]
		]);
	});
	it('is none for a route that stands alone', () => {
		expect(chainOf(routes, 'ferry')).toEqual([]);
	});
	it('ends where it comes back to itself', () => {
		const circle = [
			{ ...pipe, comesFrom: [link('canal')] },
			boats,
			{ ...canal, continues: [link('pipe')] }
		];
		expect(chainOf(circle, 'pipe')).toHaveLength(3);
	});
});
