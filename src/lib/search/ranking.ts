import type { SearchResult } from 'minisearch';
import type { SearchRecord } from '../model/search';

const mostHits = 30;
/** As many of a kind come before the lesser hits of others are cut. */
const leastOfKind = 6;
/** Where some have all the words, no more of a kind are shown that have only some. */
const mostPartial = 2;
/** A record that has only some of the words must have this share of their letters. */
const leastShare = 1 / 3;
const forAllWords = 10;

export interface Ranked {
	record: SearchRecord;
	result: SearchResult;
	rank: number;
	/** Whether it has only some of the words. */
	partial: boolean;
}

/** The results in order: those with all words first, and those with too few of them not at all. */
export function ranked(
	results: readonly SearchResult[],
	asked: readonly string[],
	recordOf: (id: number) => SearchRecord,
	weightOf: (id: number) => number
): Ranked[] {
	return results
		.map((result) => ({ result, share: lettersIn(result.queryTerms) / lettersIn(asked) }))
		.filter(({ share }) => share >= leastShare)
		.map(({ result, share }) => ({
			record: recordOf(result.id),
			result,
			rank: result.score * weightOf(result.id) * (share < 1 ? share : forAllWords),
			partial: share < 1
		}))
		.sort((a, b) => b.rank - a.rank);
}

const lettersIn = (terms: readonly string[]) => [...new Set(terms)].join('').length;

/** The best of each kind, then whatever is best, up to the limit: no kind drowns the others. */
export function fairShare(all: readonly Ranked[]): Ranked[] {
	const some = all.some(({ partial }) => !partial);
	const counts = new Map<string, number>();
	const [first, rest]: [Ranked[], Ranked[]] = [[], []];
	for (const each of all) {
		const { kind } = each.record;
		const place = counted(counts, kind);
		if (some && each.partial && counted(counts, `partial ${kind}`) > mostPartial) continue;
		(place <= leastOfKind ? first : rest).push(each);
	}
	return [...first, ...rest].slice(0, mostHits);
}

/** Counts one more, and says how many that makes. */
function counted(counts: Map<string, number>, what: string): number {
	const count = (counts.get(what) ?? 0) + 1;
	counts.set(what, count);
	return count;
}
