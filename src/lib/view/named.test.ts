import { describe, expect, test } from 'vitest';
import { parseNamed, withNamed } from './named';
import { nonsense } from './nonsense';

const known = ['north-line', 'ferry', 'coast-road'];
const parse = (text: string, most = 2) =>
	parseNamed(new URLSearchParams(text), 'routes', known, most);

describe('the routes of an address', () => {
	test('come in its order, each once', () => {
		expect(parse('?routes=ferry,north-line,ferry')).toEqual({
			ids: ['ferry', 'north-line'],
			notices: []
		});
		expect(parse('')).toEqual({ ids: [], notices: [] });
	});

	test('that are unknown are ignored, and said so', () => {
		const { ids, notices } = parse('?routes=gold,ferry');
		expect(ids).toEqual(['ferry']);
		expect(notices).toEqual([
			expect.stringContaining('routes that this atlas does not have (gold)')
		]);
	});

	test('that are too many are left out, and said so', () => {
		const { ids, notices } = parse(`?routes=${known}`);
		expect(ids).toEqual(['north-line', 'ferry']);
		expect(notices).toEqual([expect.stringContaining('names 3 routes')]);
	});

	test('are written as they are read, and leave the rest of the query alone', () => {
		const query = withNamed(new URLSearchParams('?themes=trade'), 'routes', known);
		expect(parse(String(query), 9).ids).toEqual(known);
		expect(query.get('themes')).toBe('trade');
		expect(String(withNamed(query, 'routes', []))).toBe('themes=trade');
	});

	test('survive any nonsense', () => {
		for (const text of nonsense(500, 'routes', 'ferry')) {
			const { ids } = parse(text);
			expect(known).toEqual(expect.arrayContaining(ids));
			expect(parse(String(withNamed(new URLSearchParams(), 'routes', ids))).ids).toEqual(ids);
		}
	});
});
