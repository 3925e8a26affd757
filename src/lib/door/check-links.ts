import { kinds, type Dossier, type Kind } from '../model/records';
import { didYouMean, type Fault } from './fault';
import { wordCount } from './quotes';
import type { Reading } from './read';
import { reporter, type Report } from './reporter';

/** Ids whose addresses are those of pages about all of their kind. */
export const takenIds: Partial<Record<Kind | 'lectures', readonly string[]>> = {
	routes: ['compare'],
	sources: ['matrix'],
	lectures: ['own']
};

/** Faults of ids and links: repeated, unknown, and what nothing or nobody leads to. */
export function findBrokenLinks(reading: Reading): Fault[] {
	const { dossier } = reading;
	const { faults, report } = reporter(reading);
	reportRepeatedIds(dossier, report);
	reportTakenIds(dossier, report);
	reportUnknownIds(dossier, report);
	reportUnused(dossier, report);
	reportQuotas(dossier, report);
	return faults;
}

function reportRepeatedIds(dossier: Dossier, report: Report) {
	const lists: Record<string, readonly { id: string }[]> = {
		...Object.fromEntries(kinds.map((kind) => [kind, dossier[kind]])),
		excerpts: dossier.excerpts,
		// A figure of a route is drawn beside the series of a chart.
		series: [
			...dossier.charts.flatMap(({ series }) => series),
			...dossier.routes.flatMap(({ figures }) => figures)
		],
		milestones: dossier.routes.flatMap(({ milestones }) => milestones),
		stations: dossier.stations,
		legs: dossier.routes.flatMap(({ legs }) => legs)
	};
	for (const [name, records] of Object.entries(lists)) {
		const seen = new Set<string>();
		for (const record of records) {
			if (seen.has(record.id))
				report(
					record,
					['id'],
					'duplicate-id',
					`Two records of ${name} have the id “${record.id}”.`,
					'Give one of them another id, or merge them.'
				);
			seen.add(record.id);
		}
	}
}

function reportTakenIds(dossier: Dossier, report: Report) {
	for (const kind of [...kinds, 'lectures'] as const)
		for (const record of dossier[kind])
			if (takenIds[kind]?.includes(record.id))
				report(
					record,
					['id'],
					'address-taken',
					`/${kind}/${record.id}/ is the address of another page.`,
					'Give the record, and its file where it has one of its own, another id.'
				);
}

function reportUnknownIds(dossier: Dossier, report: Report) {
	const ids = Object.fromEntries(
		kinds.map((kind) => [kind, dossier[kind].map(({ id }) => `${kind}/${id}`)])
	) as Record<Kind, string[]>;
	const themes = dossier.themes.map(({ id }) => id);
	const known = new Set(kinds.flatMap((kind) => ids[kind]));
	const { charts, events, disagreements, excerpts, stations, unquoted } = dossier;

	function checkReference(record: object, reference: string, ...keys: (string | number)[]) {
		if (known.has(reference)) return;
		const near = didYouMean(reference, ids[reference.split('/')[0] as Kind]);
		report(record, keys, 'unknown-id', `There is no “${reference}”.`, near);
	}

	for (const record of [...charts, ...events, ...disagreements, ...excerpts])
		for (const [n, id] of record.themes.entries())
			if (!themes.includes(id))
				report(
					record,
					['themes', n],
					'unknown-id',
					`There is no theme “${id}”.`,
					didYouMean(id, themes)
				);
	const observations = charts.flatMap(({ series }) => series.flatMap((one) => one.observations));
	for (const record of [...events, ...disagreements, ...excerpts, ...observations])
		for (const [n, reference] of record.about.entries())
			checkReference(record, reference, 'about', n);
	for (const excerpt of excerpts) checkReference(excerpt, `sources/${excerpt.source}`);
	for (const stretch of unquoted) checkReference(stretch, `sources/${stretch.source}`, 'source');
	for (const station of stations)
		checkReference(station, `routes/${station.route}`, 'properties', 'route');
}

function reportUnused(dossier: Dossier, report: Report) {
	const used = new Set([
		...dossier.charts.flatMap(({ series }) =>
			series.flatMap(({ observations }) => observations.map(({ excerpt }) => excerpt))
		),
		...dossier.events.flatMap(({ excerpts }) => excerpts),
		...dossier.disagreements.flatMap(({ positions }) => positions.map(({ excerpt }) => excerpt))
	]);
	for (const excerpt of dossier.excerpts)
		if (!excerpt.about.length && !used.has(excerpt.id))
			report(
				excerpt,
				['id'],
				'excerpt-nothing-rests-on',
				`Nothing rests on the excerpt ${excerpt.id}.`,
				'Say what it is about, or let an event, an observation or a position rest on it; or remove it.'
			);
	for (const kind of ['places', 'routes', 'actors'] as const)
		for (const entity of dossier[kind])
			if (!entity.excerpts.length && !('context' in entity))
				report(
					entity,
					['id'],
					'entity-without-excerpt',
					`No excerpt is about ${kind}/${entity.id}.`,
					'Name it in the `about` of an excerpt that speaks of it, or remove it.'
				);
}

/** How many words are quoted of each source, each excerpt counted once. */
export function wordsQuoted({ sources, excerpts }: Dossier): Map<string, number> {
	const quoted = new Map(sources.map(({ id }) => [id, 0]));
	for (const { source, text } of excerpts)
		quoted.set(source, (quoted.get(source) ?? 0) + wordCount(text));
	return quoted;
}

function reportQuotas(dossier: Dossier, report: Report) {
	const words = wordsQuoted(dossier);
	for (const source of dossier.sources) {
		if (source.quota === null) continue;
		const quoted = words.get(source.id)!;
		if (quoted > source.quota)
			report(
				source,
				['custom', 'quota'],
				'quota-exceeded',
				`${quoted} words are quoted of ${source.id}; its quota is ${source.quota}.`,
				`Shorten or remove excerpts of data/excerpts/${source.id}.yaml by ${quoted - source.quota} words.`
			);
	}
}
