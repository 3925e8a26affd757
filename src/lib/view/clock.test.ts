import { expect, it } from 'vitest';
import type { Span } from '../model/records';
import { dialOf, lowestStop, momentsShown, ticksOf } from './clock';
import { everything } from './view';

const dated = (...spans: Span[]) => spans.map((span) => ({ span }));

it('a dial has the years from the first event to the last', () => {
	expect(dialOf(dated([1990.5, 1990.6], [2001, 2002]))).toEqual({
		first: 1990,
		last: 2001,
		earlier: 0
	});
});

it('long before the other years lies one stop for all that is earlier', () => {
	const dial = dialOf(dated([-499, -399], [1730, 1731], [1989, 1990], [2009, 2010]))!;
	expect(dial).toEqual({ first: 1989, last: 2009, earlier: 2 });
	expect(lowestStop(dial)).toBe(1988);
});

it('what has an open end takes no years of the dial', () => {
	expect(dialOf(dated([2011, 9999], [2004, 2005]))).toEqual({
		first: 2004,
		last: 2011,
		earlier: 0
	});
	expect(dialOf(dated([-9999, 1998], [2004, 2005]))).toMatchObject({ first: 1997, last: 2004 });
	expect(dialOf(dated([-9999, 9999]))).toBeUndefined();
	expect(dialOf([])).toBeUndefined();
});

it('each event is on each year it goes on in, apart from those within one year', () => {
	const moments = dated(
		[1990, 1991],
		[1990.2, 1990.3],
		[1990.9, 1992],
		[1991.4, 9999],
		[1700, 1701]
	);
	const dial = { first: 1990, last: 1992, earlier: 1 };
	expect(ticksOf(dial, moments)).toEqual([
		{ year: 1989, within: 1, across: 0 },
		{ year: 1990, within: 2, across: 1 },
		{ year: 1991, within: 0, across: 2 },
		{ year: 1992, within: 0, across: 1 }
	]);
});

it('an event to the end of a year is not of the next one', () => {
	const dial = dialOf(dated([2016.92, 2017], [2018, 2018.003]))!;
	expect(ticksOf(dial, dated([2016.92, 2017])).map(({ within }) => within)).toEqual([1, 0, 0]);
});

it('events that the other filters hide are not on the clock', () => {
	const moment = (source: string, span: Span) => ({
		ref: 'events/one' as const,
		title: 'One',
		span,
		sayings: [{ excerpt: `${source}/one`, themes: ['trade'], source, spans: [span] }]
	});
	const moments = [moment('gazette', [1990, 1991]), moment('almanac', [1995, 1996])];
	expect(momentsShown(moments, everything)).toHaveLength(2);
	expect(momentsShown(moments, { ...everything, sources: ['gazette'] })).toEqual([moments[0]]);
	expect(momentsShown(moments, { ...everything, span: [1995, 1996] })).toEqual([moments[1]]);
});
