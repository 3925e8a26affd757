import { expect, test } from 'vitest';
import { printYear, yearAxis, yearTicks } from './years';

test('the axis leaves room around the outermost marks', () => {
	expect(yearAxis([1997, 2024])).toEqual([1996, 2025]);
	expect(yearAxis([2013, 2014])).toEqual([2010, 2017]);
});

test('a tick stands in the middle of its year, where a mark for that year stands', () => {
	expect(yearTicks([1996, 2025], 4)).toEqual([2000.5, 2010.5, 2020.5]);
	expect(yearTicks([2010, 2014], 9)).toEqual([2010.5, 2011.5, 2012.5, 2013.5]);
});

test('years before ours are astronomical', () => {
	expect([2013.5, 1, 0.5, -499].map(printYear)).toEqual(['2013', '1', '1 BCE', '500 BCE']);
});
