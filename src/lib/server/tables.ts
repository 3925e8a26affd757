import { stringify } from 'csv-stringify/sync';
import type { Dossier } from '../model/records';

type Row = Record<string, string | number | undefined>;

/** Comma-separated values as spreadsheets read them: cells that look like formulas are made harmless. */
function printCsv(rows: Row[]): string {
	return stringify(rows, { header: true, escape_formulas: true, bom: true });
}

/** Every observation, with all that qualifies it. */
export function printObservations({ charts }: Dossier): string {
	return printCsv(
		charts.flatMap((chart) =>
			chart.series.flatMap(({ id, measure, observations }) =>
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
			)
		)
	);
}

/** Every dated happening, a row for each passage that states it. */
export function printEvents({ events }: Dossier): string {
	return printCsv(
		events.flatMap(({ id, title, period, standing, themes, about, stated }) =>
			stated.map(({ excerpt, words }) => ({
				event: id,
				title,
				period,
				standing,
				themes: themes.join(' '),
				about: about.join(' '),
				source: excerpt.split('/')[0],
				excerpt,
				words
			}))
		)
	);
}
