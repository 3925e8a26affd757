import { createHash } from 'node:crypto';
import type { Dossier, Excerpt } from '../model/records';
import type { Corpus } from './check-corpus';
import { fault, type Fault } from './fault';
import { collapse, sourceText } from './quotes';

/**
 * What a check with the corpus found, kept in `data/checked.json`: whoever has no corpus can see what was checked, and
 * what has changed since. It is written only by a check that found no fault.
 */
export interface CheckRecord {
	sources: Record<
		string,
		{
			/** The fingerprint of its text, and how many paragraphs that has. */
			text: string;
			paragraphs: number;
			/** The fingerprint of all that is quoted of it, or said to be left out. */
			accounted: string;
		}
	>;
	/** The fingerprint of each excerpt that was found in its source, where it says. */
	excerpts: Record<string, string>;
}

export const recordFile = 'data/checked.json';

/** The record of a check with this corpus. The dossier must be without fault. */
export function recordOf(dossier: Dossier, corpus: Corpus): CheckRecord {
	return {
		sources: Object.fromEntries(
			dossier.sources.map(({ id }) => {
				const text = corpus.get(id) ?? '';
				const paragraphs = sourceText(text).lines.length;
				return [
					id,
					{ text: fingerprint(text), paragraphs, accounted: accountFingerprint(dossier, id) }
				];
			})
		),
		excerpts: Object.fromEntries(
			dossier.excerpts.map((excerpt) => [excerpt.id, excerptFingerprint(excerpt)])
		)
	};
}

/** The fingerprint of an excerpt: its words and where they stand. */
export function excerptFingerprint({ at, text }: Pick<Excerpt, 'at' | 'text'>): string {
	return fingerprint([at.section ?? '', at.paragraph, collapse(text)].join('\n'));
}

/** The fingerprint of all that is quoted of a source, or said to be left out. */
export function accountFingerprint({ excerpts, unquoted }: Dossier, source: string): string {
	const quoted = excerpts.filter((one) => one.source === source).map(excerptFingerprint);
	const left = unquoted
		.filter((one) => one.source === source)
		.map(({ from, to }) => `${from}-${to}`);
	return fingerprint([...quoted.sort(), ...left.sort()].join('\n'));
}

/** The excerpts that the record does not know as they are now. */
export function changedSince({ excerpts }: Dossier, record: CheckRecord): Excerpt[] {
	return excerpts.filter((excerpt) => record.excerpts[excerpt.id] !== excerptFingerprint(excerpt));
}

export function printRecord(record: CheckRecord): string {
	return `${JSON.stringify(record, null, '\t')}\n`;
}

/** A fault for each source of which the record says something else than this check would. */
export function findOutdated(dossier: Dossier, corpus: Corpus, record: CheckRecord): Fault[] {
	const fresh = recordOf(dossier, corpus);
	const ids = new Set([...Object.keys(fresh.sources), ...Object.keys(record.sources)]);
	return [...ids]
		.filter((id) => printOf(fresh, id) !== printOf(record, id))
		.map((id) =>
			fault(
				'record-out-of-date',
				{ file: recordFile, path: ['sources', id] },
				`The record of the last check is out of date for ${id}: its text, an excerpt or a paragraph left out has changed.`,
				'Write it anew: npm run check:data -- --corpus DIR --write.'
			)
		);
}

/** All that a record says of one source, in an order of its own. */
function printOf({ sources, excerpts }: CheckRecord, source: string): string {
	const { text, paragraphs, accounted } = sources[source] ?? {};
	const own = Object.entries(excerpts).filter(([id]) => id.startsWith(`${source}/`));
	return JSON.stringify([text, paragraphs, accounted, own.sort()]);
}

function fingerprint(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
