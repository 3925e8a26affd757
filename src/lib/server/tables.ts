import { printCsv } from '../formats/csv';
import { observationRows } from '../model/observation-rows';
import type { Dossier } from '../model/records';

/** Every observation, with all that qualifies it. */
export function printObservations({ charts }: Dossier): string {
	return printCsv(charts.flatMap(observationRows));
}

/** Every dated happening, a row for each passage that states it. */
export function printEvents({ events }: Dossier): string {
	return printCsv(
		events.flatMap(({ id, title, period, standing, note, themes, about, stated }) =>
			stated.map(({ excerpt, words }) => ({
				event: id,
				title,
				period,
				standing,
				themes: themes.join(' '),
				about: about.join(' '),
				source: excerpt.split('/')[0],
				excerpt,
				words,
				note
			}))
		)
	);
}
