import { expect, it } from 'vitest';
import { spanOf } from './period';

it.each([
	['1997', [1997, 1998]],
	['1997-07', [1997.496, 1997.581]],
	['2016-12-31', [2016.997, 2017]],
	['2011/2020', [2011, 2021]],
	['200X', [2000, 2010]],
	['-04XX', [-499, -399]],
	['1985~', [1985, 1986]],
	['2011/..', [2011, 9999]],
	['XXXX-01-28', null],
	['2020/2011', 'reversed'],
	['2016-12/2016-11', 'reversed'],
	['the nineties', undefined],
	['1997-13', undefined],
	['', undefined]
])('the period “%s” spans %j', (period, span) => {
	expect(spanOf(period)).toEqual(span);
});
