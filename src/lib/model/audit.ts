import type { Link } from './links';
import type { Locator, Reference, Unquoted } from './records';

/**
 * What the last check against the texts of the sources says of something: it holds; it has changed since; it was not
 * checked; the check refuses it.
 */
export type Verdict = 'holds' | 'changed' | 'unchecked' | 'refused';

export interface AuditedExcerpt {
	/** `source/id` */
	id: string;
	at: Locator;
	words: number;
	/** How many entities, figures, happenings and positions rest on it. */
	resting: number;
	verdict: Verdict;
	/** What is wrong with it, if it is refused. */
	faults: string[];
}

/** How the qualifier of a figure stands in its words. */
export type QualifierKept = 'worded' | 'plain' | 'beside';

export interface AuditedObservation {
	id: string;
	chart: Reference;
	figure: string;
	measure: string;
	excerpt: string;
	words: string;
	qualifier: QualifierKept;
	/** The disagreements in which it is a position. */
	disputes: Link[];
	verdict: 'holds' | 'refused';
	faults: string[];
}

export interface AuditedSource {
	id: string;
	label: string;
	/** How many words may be quoted; null: no limit. */
	quota: number | null;
	words: number;
	/** How many paragraphs its text has; absent where it was never checked. */
	paragraphs?: number;
	/** Whether each paragraph is quoted, or said to be left out. */
	accounted: Verdict;
	excerpts: AuditedExcerpt[];
	unquoted: Unquoted[];
}

/** Everything that is checked, and what came of it. */
export interface Audit {
	sources: AuditedSource[];
	observations: AuditedObservation[];
}

/** How many have each verdict. */
export function tally(judged: readonly { verdict: Verdict }[]): Record<Verdict, number> {
	const counts: Record<Verdict, number> = { holds: 0, changed: 0, unchecked: 0, refused: 0 };
	for (const { verdict } of judged) counts[verdict]++;
	return counts;
}

/** What an audit comes to, in sentences. */
export function printAudit({ sources, observations }: Audit): string[] {
	const excerpts = sources.flatMap((source) => source.excerpts);
	const { changed, unchecked, refused } = tally(excerpts);
	const stated = tally(observations);
	const over = sources.filter(({ quota, words }) => quota !== null && words > quota);
	return [
		`${share(stated.holds, observations.length, 'observation')} ${have(stated.holds)} the number in the words quoted for it.`,
		`${share(excerpts.length - changed - unchecked - refused, excerpts.length, 'excerpt')} ${were(excerpts.length)} found in the source, word for word, where the dossier says.`,
		changed && `${changed} ${have(changed)} changed since the last check.`,
		unchecked && `${unchecked} ${were(unchecked)} not checked against the source.`,
		refused && `${refused} ${were(refused)} refused.`,
		over.length
			? `More words are quoted than may be of ${over.map(({ label }) => label).join(', ')}.`
			: 'No source is quoted beyond its quota.'
	].filter((sentence) => typeof sentence === 'string');
}

const have = (count: number) => (count === 1 ? 'has' : 'have');
const were = (count: number) => (count === 1 ? 'was' : 'were');

function share(count: number, all: number, what: string): string {
	return count === all ? `All ${all} ${what}s` : `${count} of ${all} ${what}s`;
}
