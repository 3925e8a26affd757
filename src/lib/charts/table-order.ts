import type { Observation } from '../model/records';

/** An observation as a row of a chart's table. */
export interface TableRow {
	observation: Observation;
	measure: string;
	source: string;
}

/** The columns, in order, with their headings. */
export const columns = {
	figure: 'Figure',
	measure: 'What is measured',
	period: 'Period',
	source: 'Source',
	words: 'Words'
} as const;
export type Column = keyof typeof columns;

/** The column that orders a table, and which way; undefined: in the order of the dossier. */
export interface Order {
	column: Column;
	descending: boolean;
}

type Key = number | string | undefined;

const keys: Record<Column, (row: TableRow) => readonly Key[]> = {
	figure: ({ observation: { value, low, high } }) => [value ?? low, value ?? high],
	measure: ({ measure }) => [measure],
	period: ({ observation: { span } }) => [span?.[0], span?.[1]],
	source: ({ source }) => [source],
	words: ({ observation: { words } }) => [words]
};

/** Rows by number, time or alphabet, as suits the column. What has no number or no date comes last, either way. */
export function ordered(rows: readonly TableRow[], order: Order | undefined): TableRow[] {
	if (!order) return [...rows];
	const key = keys[order.column];
	return rows.toSorted((a, b) => {
		const [these, those] = [key(a), key(b)];
		const at = these.findIndex((one, index) => one !== those[index]);
		return at < 0 ? 0 : compared(these[at], those[at], order.descending);
	});
}

/** What a click on a heading asks for: ascending, then descending, then the order of the dossier again. */
export function nextOrder(order: Order | undefined, column: Column): Order | undefined {
	if (order?.column !== column) return { column, descending: false };
	return order.descending ? undefined : { column, descending: true };
}

function compared(a: Key, b: Key, descending: boolean): number {
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	const rising =
		typeof a === 'number' && typeof b === 'number'
			? a - b
			: String(a).localeCompare(String(b), 'en', { numeric: true });
	return descending ? -rising : rising;
}
