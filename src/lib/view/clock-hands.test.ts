import { describe, expect, it } from 'vitest';
import {
	between,
	handsAt,
	next,
	periodAt,
	playedFrom,
	slid,
	stepOf,
	viewIn,
	withHand
} from './clock-hands';
import { everything, parseYears } from './view';

const dial = { first: 1990, last: 2010, earlier: 3 };
const modern = { ...dial, earlier: 0 };

describe('the hands of a clock', () => {
	it.each(['1995', '1995/2000', '../2000', '../1989', '1990/2010'])(
		'stand where the period “%s” is, and print it again',
		(period) => {
			expect(periodAt(dial, handsAt(dial, parseYears(period)))).toBe(period);
		}
	);
	it('stand at both ends where no period is chosen, and choose none there', () => {
		expect(handsAt(dial, undefined)).toEqual({ from: 1989, to: 2010 });
		expect(periodAt(dial, { from: 1989, to: 2010 })).toBeUndefined();
		expect(periodAt(modern, { from: 1990, to: 2010 })).toBeUndefined();
	});
	it('stay on the dial, whatever the address asks for', () => {
		for (const period of ['-500/-400', '1/9999', '3000', '1500/2000'])
			for (const year of Object.values(handsAt(dial, parseYears(period)))) {
				expect(year).toBeGreaterThanOrEqual(1989);
				expect(year).toBeLessThanOrEqual(2010);
			}
	});
	it('do not pass each other', () => {
		const hands = { from: 2000, to: 2002 };
		expect(withHand(dial, hands, 'from', 2009)).toEqual({ from: 2002, to: 2002 });
		expect(withHand(dial, hands, 'to', 1991)).toEqual({ from: 2000, to: 2000 });
	});
	it.each([
		['ArrowRight', 2001],
		['ArrowDown', 1999],
		['PageUp', 2010],
		['PageDown', 1990],
		['Home', 1989],
		['End', 2010]
	])('are moved by %s', (key, year) => {
		expect(withHand(dial, { from: 2000, to: 2010 }, 'from', 2000 + stepOf(key)!).from).toBe(year);
	});
	it('are moved by no other key', () => {
		expect(stepOf('a')).toBeUndefined();
	});
	it('slide together as far as the dial goes, no nearer to each other', () => {
		expect(slid(dial, { from: 2000, to: 2004 }, 100)).toEqual({ from: 2006, to: 2010 });
		expect(slid(dial, { from: 2000, to: 2004 }, -100)).toEqual({ from: 1989, to: 1993 });
	});
	it('may be drawn in either direction', () => {
		expect(between(dial, 2004, 2000)).toEqual({ from: 2000, to: 2004 });
	});
});

describe('playing', () => {
	it('moves the window a year at a time, and ends at the last year', () => {
		expect(next(dial, { from: 2004, to: 2009 })).toEqual({ from: 2005, to: 2010 });
		expect(next(dial, { from: 2005, to: 2010 })).toBeUndefined();
	});
	it('goes on from where the window is', () => {
		expect(playedFrom(dial, { from: 1995, to: 1999 })).toEqual({ from: 1995, to: 1999 });
	});
	it('begins anew, as wide, where the window is at the end', () => {
		expect(playedFrom(dial, { from: 2009, to: 2010 })).toEqual({ from: 1990, to: 1991 });
	});
	it('takes five years where all are shown', () => {
		expect(playedFrom(dial, { from: 1989, to: 2010 })).toEqual({ from: 1990, to: 1994 });
	});
});

it('another period leaves the other filters as they are', () => {
	const view = { ...everything, themes: ['trade'], period: '1990', span: [1990, 1991] as const };
	expect(viewIn(view, '1995/1996')).toEqual({ ...view, period: '1995/1996', span: [1995, 1997] });
	expect(viewIn(view, undefined)).toEqual({ ...everything, themes: ['trade'] });
});
