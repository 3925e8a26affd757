import type { Audit, AuditedExcerpt, AuditedObservation, Verdict } from '../model/audit';
import { disputesOf } from '../model/behind';
import { printFigure } from '../model/figure';
import type { Link, Links } from '../model/links';
import type { Chart, Dossier, Excerpt, Observation, Series } from '../model/records';
import { wordsQuoted } from './check-links';
import type { FaultCode } from './fault';
import { qualifierStated } from './numbers';
import type { Opened } from './open';
import { wordCount } from './quotes';
import { accountFingerprint, excerptFingerprint } from './record';

type FaultsOf = (record: object) => { code: FaultCode; what: string }[];

/** Everything the check looks at and what it says, this time of the words, by its record of the sources' texts. */
export function auditOf(opened: Opened, links: Links): Audit {
	const { dossier, record } = opened;
	const faultsOf = faultsByRecord(opened);
	const words = wordsQuoted(dossier);
	const disputes = disputesOf(dossier);
	return {
		sources: dossier.sources.map((source) => {
			const { id, label, quota } = source;
			const seen = record?.sources[id];
			const missed = faultsOf(source).some(({ code }) => code === 'paragraph-not-accounted-for');
			const accounted = compared(seen?.accounted, accountFingerprint(dossier, id));
			return {
				id,
				label,
				quota,
				words: words.get(id)!,
				...(seen && { paragraphs: seen.paragraphs }),
				accounted: missed ? 'refused' : accounted,
				excerpts: dossier.excerpts
					.filter((excerpt) => excerpt.source === id)
					.map((excerpt) => auditedExcerpt(opened, links, faultsOf, excerpt)),
				unquoted: dossier.unquoted.filter((stretch) => stretch.source === id)
			};
		}),
		observations: observed(dossier).map((one) => auditedObservation(faultsOf, disputes, one))
	};
}

function auditedExcerpt(
	{ record }: Opened,
	links: Links,
	faultsOf: FaultsOf,
	excerpt: Excerpt
): AuditedExcerpt {
	const { id, at, text, about } = excerpt;
	const faults = faultsOf(excerpt).map(({ what }) => what);
	return {
		id,
		at,
		words: wordCount(text),
		resting: about.length + links.restingOn(id).length,
		verdict: faults.length
			? 'refused'
			: compared(record?.excerpts[id], excerptFingerprint(excerpt)),
		faults
	};
}

interface Observed {
	chart: Chart;
	series: Series;
	observation: Observation;
}

function observed({ charts }: Dossier): Observed[] {
	return charts.flatMap((chart) =>
		chart.series.flatMap((series) =>
			series.observations.map((observation) => ({ chart, series, observation }))
		)
	);
}

function auditedObservation(
	faultsOf: FaultsOf,
	disputes: ReadonlyMap<string, Link[]>,
	{ chart, series, observation }: Observed
): AuditedObservation {
	const { id, excerpt, words, qualifier } = observation;
	const faults = faultsOf(observation).map(({ what }) => what);
	const worded = qualifierStated(words) === qualifier;
	return {
		id,
		chart: `charts/${chart.id}`,
		figure: printFigure(observation, chart.unit),
		measure: series.measure,
		excerpt,
		words,
		// The two numbers of a range are its own words.
		qualifier:
			qualifier === 'exact' ? 'plain' : worded || qualifier === 'range' ? 'worded' : 'beside',
		disputes: disputes.get(id) ?? [],
		verdict: faults.length ? 'refused' : 'holds',
		faults
	};
}

function compared(recorded: string | undefined, now: string): Verdict {
	if (recorded === undefined) return 'unchecked';
	return recorded === now ? 'holds' : 'changed';
}

/** The faults placed in a record, or in a field of it. */
function faultsByRecord({ faults, origins }: Opened): FaultsOf {
	return (record) => {
		const origin = origins.get(record);
		return faults.filter(
			({ file, path }) =>
				file === origin?.file && origin.path.every((key, index) => key === path[index])
		);
	};
}
