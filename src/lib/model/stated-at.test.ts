import { expect, test } from 'vitest';
import type { Observation, Span } from './records';
import { statedAt, yearMostStated, yearsStated } from './stated-at';

const seriesOf = (...spans: (Span | undefined)[]) => ({
	observations: spans.map((span, index): Observation => ({
		id: `ships/${index}`,
		value: index,
		qualifier: 'exact',
		excerpt: 'gazette/ships',
		words: 'ships',
		about: [],
		...(span && { span })
	}))
});

test.each<[string, Span, string[]]>([
	['the very period', [2016, 2017], ['inside']],
	['a day of it', [2016.3, 2016.303], ['inside']],
	['a longer period', [2011, 2021], ['around']],
	['a period that begins in it', [2016.5, 2021], ['partly']],
	['the year before', [2015, 2016], []]
])('what is stated for %s is told apart', (_, span, fits) => {
	expect(statedAt(seriesOf(span), [2016, 2017]).dated.map(({ fit }) => fit)).toEqual(fits);
});

test('what has no date is neither stated for a period nor lost', () => {
	const { dated, undated } = statedAt(seriesOf(undefined), [2016, 2017]);
	expect([dated.length, undated.length]).toEqual([0, 1]);
});

test('years are those that something is stated for, the latest first', () => {
	expect(yearsStated([seriesOf([2012, 2014], undefined), seriesOf([2016.2, 2016.3])])).toEqual([
		2016, 2013, 2012
	]);
	expect(yearsStated([seriesOf([1400, 1900], [2000, 9999])])).toEqual([]);
});

test('the year to begin with is the latest that most series speak of', () => {
	const [coal, grain] = [seriesOf([2011, 2015]), seriesOf([2013, 2014], [2020, 2021])];
	expect(yearMostStated([coal])).toBe(2014);
	expect(yearMostStated([coal, grain])).toBe(2013);
	expect(yearMostStated([seriesOf(undefined)])).toBeUndefined();
});
