/** A line of the table: what was measured, and how it compares. Numbers come with their unit. */
export interface Row {
	name: string;
	/** The one value there is, or the median of many. */
	median: string;
	p95?: string;
	ratio?: string;
	/** What the design allows, in its words. */
	budget?: string;
}

/** The value that a share of the others do not exceed: 0.5 gives the median. */
export function quantile(values: readonly number[], share: number): number {
	const ascending = values.toSorted((a, b) => a - b);
	return ascending[Math.ceil(share * ascending.length) - 1] ?? NaN;
}

export function printTable(rows: readonly Row[]): string {
	const head = ['', 'median or value', '95th percentile', 'ratio', 'budget'];
	const cells = rows.map(({ name, median, p95 = '', ratio = '', budget = '' }) => [
		name,
		median,
		p95,
		ratio,
		budget
	]);
	const widths = head.map((_, column) =>
		Math.max(...[head, ...cells].map((row) => row[column]!.length))
	);
	return [head, ...cells]
		.map((row) => row.map((cell, column) => aligned(cell, widths[column]!, column)).join('  '))
		.map((line) => line.trimEnd())
		.join('\n');
}

function aligned(cell: string, width: number, column: number): string {
	return column === 0 || column === 4 ? cell.padEnd(width) : cell.padStart(width);
}
