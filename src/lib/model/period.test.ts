import { expect, test } from 'vitest';
import { printAsOf, printPeriod } from './period';

test.each([
	['1991', '1991'],
	['0550', '550'],
	['2009-06', 'June 2009'],
	['1991-12-25', '25 December 1991'],
	['200X', '2000s'],
	['199X', '1990s'],
	['05XX', '6th century'],
	['00XX', '1st century'],
	['20XX', '21st century'],
	['10XX', '11th century']
])('%s is %s', (edtf, text) => {
	expect(printPeriod(edtf)).toBe(text);
});

test.each([
	['-04XX', '5th century BCE'],
	['-00XX', '1st century BCE'],
	['-0499', '500 BCE'],
	['0000', '1 BCE']
])('years before ours are astronomical: %s is %s', (edtf, text) => {
	expect(printPeriod(edtf)).toBe(text);
});

test.each([
	['2011/2020', '2011–2020'],
	['2017-01/2017-02', 'January–February 2017'],
	['2016-12/2017-02', 'December 2016 – February 2017'],
	['2017-03-01/2017-03-04', '1–4 March 2017'],
	['2017-03-30/2017-04-02', '30 March – 2 April 2017'],
	['198X/199X', '1980s–1990s'],
	['06XX/07XX', '7th–8th century'],
	['-04XX/-03XX', '5th–4th century BCE'],
	['-00XX/00XX', '1st century BCE – 1st century'],
	['2011/..', 'since 2011'],
	['201X/..', 'since the 2010s'],
	['../05XX', 'until the 6th century'],
	['2008~/..', 'since about 2008'],
	['../2016', 'until 2016']
])('an interval says what its ends share once: %s is %s', (edtf, text) => {
	expect(printPeriod(edtf)).toBe(text);
});

test.each([
	['1985~', 'about 1985'],
	['2012?', '2012 (uncertain)'],
	['2012%', 'about 2012 (uncertain)'],
	['2000~/2004~', 'about 2000 – about 2004']
])('doubt is printed: %s is %s', (edtf, text) => {
	expect(printPeriod(edtf)).toBe(text);
});

test('a day of no stated year says so', () => {
	expect(printPeriod('XXXX-01-28')).toBe('28 January, year not stated');
});

test.each(['', 'XXXX', '2012-21', '2012-13', '05XX-01', '1991/1992/1993', '[1991,1993]', 'soon'])(
	'a form we do not use comes back unchanged: %s',
	(edtf) => {
		expect(printPeriod(edtf)).toBe(edtf);
	}
);

test.each([
	['2026-01', 'as of January 2026'],
	['2019-03-06/..', 'since 6 March 2019'],
	['../2003', 'until 2003']
])('a thing was so %s: %s', (edtf, text) => {
	expect(printAsOf(edtf)).toBe(text);
});
