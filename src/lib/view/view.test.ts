import { describe, expect, it } from 'vitest';
import { nonsense } from './nonsense';
import {
	everything,
	isFiltering,
	parseView,
	parseYears,
	printView,
	showsFeature,
	showsSaying
} from './view';

const known = {
	themes: ['trade', 'crafts'],
	sources: ['gazette', 'almanac'],
	overlays: ['sites', 'routes']
};
const viewOf = (query: string) => parseView(new URLSearchParams(query), known);

describe('the filters of an address', () => {
	it.each([
		'',
		'?themes=trade',
		'?period=1991/2026&themes=trade,crafts&sources=almanac',
		'?overlays=routes'
	])('“%s” are printed as they were read', (query) => {
		expect(printView(viewOf(query).view)).toBe(query);
	});
	it('that are unknown are ignored, and said so', () => {
		const { view, notices } = viewOf('?themes=trade,astrology&sources=nobody&period=soon');
		expect(view).toEqual({ ...everything, themes: ['trade'] });
		expect(notices).toHaveLength(3);
		expect(notices[0]).toContain('astrology');
	});
	it('hide nothing where there are none', () => {
		expect(isFiltering(viewOf('').view)).toBe(false);
		expect(isFiltering(viewOf('?overlays=routes').view)).toBe(false);
		expect(isFiltering(viewOf('?sources=gazette').view)).toBe(true);
	});
	it('survive any nonsense, and what is read back is what was printed', () => {
		for (const query of nonsense(5000, 'themes', 'period', 'trade')) {
			const { view } = viewOf(query);
			expect(viewOf(printView(view)).view).toEqual(view);
			expect(viewOf(printView(view)).notices).toEqual([]);
		}
	});
});

describe('years', () => {
	it.each([
		['1997', [1997, 1998]],
		['1991/2026', [1991, 2027]],
		['../2010', [-Infinity, 2011]],
		['2006/..', [2006, Infinity]],
		['-500/-400', [-500, -399]]
	])('“%s” are a span', (text, span) => {
		expect(parseYears(text)).toEqual(span);
	});
	it.each(['', 'soon', '2010/1999', '1997-08', '1/2/3'])('“%s” are none', (text) => {
		expect(parseYears(text)).toBeUndefined();
	});
});

describe('a view', () => {
	const saying = {
		themes: ['trade'],
		source: 'gazette',
		spans: [[1998, 1999]] as [number, number][]
	};
	const shows = (query: string, spans = saying.spans) =>
		showsSaying(viewOf(query).view, { ...saying, spans });
	it('shows what has one of its themes, sources and years', () => {
		expect(shows('?themes=trade,crafts&sources=gazette&period=1998')).toBe(true);
		expect(shows('?themes=crafts')).toBe(false);
		expect(shows('?sources=almanac')).toBe(false);
		expect(shows('?period=1999')).toBe(false);
	});
	it('shows what is there for comparison until something is asked of the sources', () => {
		const route = {
			ref: 'routes/north-line' as const,
			name: 'North Line',
			carries: 'goods',
			standing: 'stated' as const,
			bases: [],
			bounds: [0, 0, 1, 1] as [number, number, number, number],
			theme: '',
			sayings: []
		};
		const compared = { ...route, context: true as const };
		expect(showsFeature(everything, compared)).toBe(true);
		for (const query of ['?themes=crafts', '?sources=almanac', '?period=1999'])
			expect(showsFeature(viewOf(query).view, compared)).toBe(false);
	});
	it('shows the undated in any period', () => {
		expect(shows('?period=1500', [])).toBe(true);
	});
});
