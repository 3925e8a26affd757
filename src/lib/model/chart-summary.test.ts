import { expect, test } from 'vitest';
import { chartSummary } from './chart-summary';
import type { Observation, Series } from './records';

const sourceLabel = (excerpt: string) => (excerpt.startsWith('almanac') ? 'Almanac' : 'Gazette');

function series(measure: string, ...given: Partial<Observation>[]): Series {
	const stated = { excerpt: 'gazette/one', words: 'as stated', about: [] };
	const observations = given.map((each, index) => ({
		id: `${measure}/${index}`,
		qualifier: 'exact' as const,
		...stated,
		...each
	}));
	return { id: measure, measure, observations };
}

const year = (year: number) => ({ period: `${year}`, span: [year, year + 1] as const });
const summary = (unit: string, ...all: Series[]) =>
	chartSummary({ unit, series: all }, { sourceLabel });

test('a single value is said, with its date', () => {
	const one = series('Ships', { value: 40, qualifier: 'over', ...year(1998) });
	expect(summary('ships', one)).toBe('One value, from Gazette: over 40 ships (1998).');
});

test('the extremes of a measure are named with their periods, in no order of time', () => {
	const one = series('Ships', { value: 9, ...year(2001) }, { value: 4, ...year(2003) });
	expect(summary('ships', one)).toBe(
		'Two values of one measure, from Gazette. Between 4 ships (2003) and 9 ships (2001).'
	);
});

test('extremes are never sought across measures', () => {
	const text = summary('percent', series('Coal', { value: 1 }), series('Oil', { value: 99 }));
	expect(text).toContain('Two values, each of a measure of its own, from Gazette.');
	expect(text).not.toMatch(/between|99/);
});

test('values that agree are said to agree, and by whom', () => {
	const one = series('Ships', { value: 4 }, { value: 4, excerpt: 'almanac/one' });
	expect(summary('ships', one)).toContain(
		'Two values of one measure, from Gazette and Almanac. Each time 4 ships.'
	);
});

test('a range reaches from its low end to its high end', () => {
	const one = series('Ships', { low: 2, high: 9, qualifier: 'range' }, { value: 5 });
	expect(summary('ships', one)).toContain('Within 2–9 ships. One given as a range.');
});

test('a long silence within a measure is said, a short one is not', () => {
	const silent = series('Ships', { value: 4, ...year(2004) }, { value: 5, ...year(2013) });
	expect(summary('ships', silent)).toContain('; nothing is stated for 2005 to 2012.');
	const brief = series('Ships', { value: 4, ...year(2004) }, { value: 5, ...year(2009) });
	expect(summary('ships', brief)).not.toContain('nothing is stated');
});

test('a period that spans the silence fills it', () => {
	const long = { value: 3, period: '2000/2014', span: [2000, 2015] as const };
	const one = series('Ships', long, { value: 4, ...year(2001) }, { value: 5, ...year(2016) });
	expect(summary('ships', one)).not.toContain('nothing is stated');
});

test('what qualifies the values, and what has no date, is counted', () => {
	const text = summary(
		'ships',
		series(
			'Ships',
			{ value: 4, qualifier: 'about', ...year(2001) },
			{ value: 5, qualifier: 'over' }
		)
	);
	expect(text).toContain('One given as “about” and one as “over”. One has no date.');
});

test('disagreements that touch the chart are named, and a source that differs with itself', () => {
	const chart = { unit: 'ships', series: [series('Ships', { value: 4 })] };
	const disagreements = [
		{ title: 'How many ships', sources: 2 },
		{ title: 'Which port', sources: 1 },
		{ title: 'Whose ships', sources: 3 }
	];
	expect(chartSummary(chart, { sourceLabel, disagreements })).toContain(
		'Sources disagree: How many ships; Whose ships. One source gives different accounts: Which port.'
	);
});

test('a measure is named up to what it leaves out', () => {
	const one = series('Ships; boats are left out', { value: 4 }, { value: 6 });
	expect(summary('ships', one, series('Boats', { value: 1 }))).toContain(
		'Ships …: between 4 ships and 6 ships.'
	);
});

test('measures beyond the third that have several values are only counted', () => {
	const many = ['A', 'B', 'C', 'D', 'E'].map((name) => series(name, { value: 1 }, { value: 2 }));
	const text = summary('ships', ...many);
	expect(text).toContain('C: between');
	expect(text).toContain('Two more measures have several values.');
	expect(text).not.toContain('D: between');
});

test('a chart whose values are all filtered away says so', () => {
	expect(summary('ships')).toBe('Nothing is shown: the filter hides every value.');
});
