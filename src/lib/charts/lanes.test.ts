import { expect, test } from 'vitest';
import { laneOf, statedEnds, yearsShown } from './lanes';

test('the time axis shows all years where they are of one age', () => {
	expect(
		yearsShown([
			[2013, 2014],
			[1997, 1998],
			[2011, 2021]
		])
	).toEqual([1997, 2021]);
});

test('one early date does not squash the others: the axis begins after the widest gap', () => {
	const shown = yearsShown([
		[-499, -399],
		[1730, 1731],
		[1989, 1990],
		[2009, 2010]
	]);
	expect(shown).toEqual([1989, 2010]);
	expect(laneOf({ span: [1730, 1731] }, shown)).toBe('earlier');
	expect(laneOf({ span: [2009, 2010] }, shown)).toBe('time');
});

test('what the source does not date stands in a lane of its own', () => {
	expect(laneOf({}, [1989, 2010])).toBe('undated');
	expect(laneOf({ span: [-9999, 9999] }, [1989, 2010])).toBe('undated');
	expect(yearsShown([])).toBeUndefined();
});

test('an open end takes no room on the axis', () => {
	expect(statedEnds([2011, 9999])).toEqual([2011, undefined]);
	expect(
		yearsShown([
			[2011, 9999],
			[2004, 2005]
		])
	).toEqual([2004, 2011]);
});

test('a period longer than the axis allows is drawn whole rather than cut', () => {
	expect(yearsShown([[1700, 2020]])).toEqual([1700, 2020]);
});
