import { observationRows, type Row } from './observation-rows';
import type { Chart } from './records';

/** What a chart on a page is taken away with. */
export interface Seen {
	/** The sentences about what it shows. */
	summary: string;
	/** Where it is seen, filters included. */
	address: string;
	/** The passage a figure rests on, where the page has it. */
	textOf: (excerpt: string) => string | undefined;
}

/** A chart as it is shown, each observation with the passage it rests on: for JSON. */
export function exportedChart(chart: Chart, { summary, address, textOf }: Seen) {
	const { series, ...own } = chart;
	return {
		...own,
		summary,
		address,
		series: series.map((each) => ({
			...each,
			observations: each.observations.map((one) => ({ ...one, text: textOf(one.excerpt) }))
		}))
	};
}

/** The same as rows: for a spreadsheet. */
export function exportedRows(chart: Chart, { address, textOf }: Seen): Row[] {
	return observationRows(chart).map((row) => ({
		...row,
		text: textOf(String(row['excerpt'])),
		address
	}));
}
