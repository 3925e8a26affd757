import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { printCsv } from './csv';

const read = (text: string) => parse(text, { columns: true, bom: true });

test('a table is read back as it was, with commas, quotes, lines and letters of any script', () => {
	const row = { measure: 'Ships, large', words: 'the “port”\nsaid "40"', place: 'Qədim şəhər' };
	expect(read(printCsv([row]))).toEqual([row]);
});

test('numbers stay numbers, and what is missing is an empty cell, not a zero', () => {
	expect(read(printCsv([{ value: 323_000_000, low: undefined, high: 0.5 }]))).toEqual([
		{ value: '323000000', low: '', high: '0.5' }
	]);
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
	'a cell that begins as %j does cannot be taken for a formula',
	(cell) => {
		const [row] = read(printCsv([{ cell }])) as { cell: string }[];
		expect(row).toEqual({ cell: `'${cell}` });
	}
);
