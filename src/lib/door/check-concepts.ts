import type { Series } from '../model/records';
import type { Fault } from './fault';
import type { Reading } from './read';
import { reporter } from './reporter';

/** Faults of concepts: one that would put two units on one axis, or that compares a series with nothing. */
export function findBrokenConcepts(reading: Reading): Fault[] {
	const { faults, report } = reporter(reading);
	const named = new Map<string, { series: Series; unit: string }[]>();
	for (const { unit, series } of reading.dossier.charts)
		for (const one of series)
			if (one.concept)
				named.set(one.concept, [...(named.get(one.concept) ?? []), { series: one, unit }]);
	for (const [concept, [first, ...others]] of named) {
		if (!others.length)
			report(
				first!.series,
				['concept'],
				'concept-of-one-series',
				`Only the series ${first!.series.id} names the concept “${concept}”.`,
				'Write it as the series it is to be compared with does, or leave it out.'
			);
		for (const { series, unit } of others)
			if (unit !== first!.unit)
				report(
					series,
					['concept'],
					'concept-of-two-units',
					`The concept “${concept}” is in ${unit} here, and in ${first!.unit} in ${first!.series.id}.`,
					'Only series of one unit share a concept: leave it out, or name another.'
				);
	}
	return faults;
}
