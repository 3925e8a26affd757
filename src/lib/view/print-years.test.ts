import { expect, it } from 'vitest';
import { labelStep, printYears, sayYears } from './print-years';
import { parseYears } from './view';

it.each([
	['2006/2010', '2006–2010', 'from 2006 to 2010, 34 dated events'],
	['2006', '2006', 'in 2006, 34 dated events'],
	['../2010', 'until 2010', 'until 2010, 34 dated events'],
	['2006/..', 'since 2006', 'since 2006, 34 dated events'],
	['-499/-399', '500 BCE–400 BCE', 'from 500 BCE to 400 BCE, 34 dated events'],
	['../..', 'all years', 'all years, 34 dated events']
])('the years “%s” are shown and spoken', (period, shown, spoken) => {
	expect(printYears(parseYears(period))).toBe(shown);
	expect(sayYears(parseYears(period), 34)).toBe(spoken);
});

it('a single event is spoken of as one', () => {
	expect(sayYears(undefined, 1)).toBe('all years, 1 dated event');
});

it('labels are as many as there is room for', () => {
	expect(labelStep(45, 12)).toBe(5);
	expect(labelStep(45, 100)).toBe(1);
	expect(labelStep(2000, 3)).toBe(100);
});
