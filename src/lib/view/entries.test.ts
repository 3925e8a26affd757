import { expect, test } from 'vitest';
import type { Entry } from '../model/catalogue';
import { entriesIn } from './entries';
import { everything, type View } from './view';

test('an index has the entries of which the view shows something said, and unfiltered also what is there for comparison', () => {
	const entry = { title: 'One', aside: '', ref: 'events/one' as const };
	const said = [
		{ themes: ['trade'], source: 'gazette', spans: [[1990, 1991] as const] },
		{ themes: ['crafts'], source: 'almanac', spans: [] }
	];
	const entries: Entry[] = [
		{ ...entry, said: [0] },
		{ ...entry, said: [1] },
		{ ...entry, said: [] },
		entry
	];
	const shown = (view: Partial<View>) =>
		entriesIn(entries, said, { ...everything, ...view }).map((one) => entries.indexOf(one));
	expect(shown({ overlays: ['sites'] })).toEqual([0, 1, 2, 3]);
	expect(shown({ span: [2006, 2011] })).toEqual([1]);
	expect(shown({ span: [1990, 1991] })).toEqual([0, 1]);
	expect(shown({ themes: ['trade'] })).toEqual([0]);
	expect(shown({ sources: ['almanac'] })).toEqual([1]);
});
