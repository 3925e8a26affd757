import type { Chart } from './records';

/** A cell of a table for spreadsheets; undefined: empty. */
export type Row = Record<string, string | number | undefined>;

/** The observations of a chart as rows, each with all that qualifies it. */
export function observationRows(chart: Pick<Chart, 'id' | 'unit' | 'series'>): Row[] {
	return chart.series.flatMap(({ id, measure, observations }) =>
		observations.map((observation) => ({
			chart: chart.id,
			series: id,
			measure,
			unit: chart.unit,
			value: observation.value,
			low: observation.low,
			high: observation.high,
			qualifier: observation.qualifier,
			period: observation.period,
			source: observation.excerpt.split('/')[0],
			excerpt: observation.excerpt,
			words: observation.words,
			about: observation.about.join(' ')
		}))
	);
}
