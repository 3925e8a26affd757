import { expect, test } from 'vitest';
import { observed, years } from './harbour';
import { nextOrder, ordered, type Column, type TableRow } from './table-order';

const rows: TableRow[] = [
	{ observation: observed('nine', { value: 9, ...years(2001) }), measure: 'Ships', source: 'B' },
	{ observation: observed('none', {}), measure: 'Boats', source: 'C' },
	{
		observation: observed('hundred', { value: 100, ...years(1998) }),
		measure: 'Ships',
		source: 'A'
	},
	{
		observation: observed('range', { low: 9, high: 20, ...years(2001, 2004) }),
		measure: 'Tugs',
		source: 'A'
	}
];
const idsBy = (column: Column, descending = false) =>
	ordered(rows, { column, descending }).map(({ observation }) => observation.id);

test('figures are in order of number, not of digits, and those without come last', () => {
	expect(idsBy('figure')).toEqual(['nine', 'range', 'hundred', 'none']);
	expect(idsBy('figure', true)).toEqual(['hundred', 'range', 'nine', 'none']);
});

test('periods are in order of time, and the undated come last, either way', () => {
	expect(idsBy('period')).toEqual(['hundred', 'nine', 'range', 'none']);
	expect(idsBy('period', true)).toEqual(['range', 'nine', 'hundred', 'none']);
});

test('what is equal stays in the order of the dossier', () => {
	expect(idsBy('measure')).toEqual(['none', 'nine', 'hundred', 'range']);
	expect(idsBy('source')).toEqual(['hundred', 'range', 'nine', 'none']);
});

test('a heading sorts up, then down, then not at all', () => {
	const up = nextOrder(undefined, 'figure');
	const down = nextOrder(up, 'figure');
	expect([up, down, nextOrder(down, 'figure')]).toEqual([
		{ column: 'figure', descending: false },
		{ column: 'figure', descending: true },
		undefined
	]);
	expect(nextOrder(down, 'period')).toEqual({ column: 'period', descending: false });
	expect(ordered(rows, undefined)).toEqual(rows);
});
