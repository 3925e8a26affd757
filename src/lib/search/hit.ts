import type { SearchResult } from 'minisearch';
import type { Stretch } from '../model/marks';
import type { SearchRecord } from '../model/search';
import { isMarked, markedWords, snippetOf } from './marking';

/** A record that was found, with the words that found it marked. */
export interface Hit {
	record: SearchRecord;
	title: Stretch[];
	/** The other name that found it, where the title did not. */
	alias?: { stretches: Stretch[]; lang?: string };
	aside: Stretch[];
	/** Of its text, what stands around the words. */
	snippet?: Stretch[];
}

export function hitOf(record: SearchRecord, { terms, queryTerms }: SearchResult): Hit {
	const near = nearest(terms, queryTerms);
	const marked = (text: string) => markedWords(text, near);
	const snippet = record.text && snippetOf(record.text, near);
	const said = snippet && { snippet };
	if (record.kind === 'excerpts')
		return { record, title: plain(record.title), aside: plain(record.aside), ...said };
	const title = marked(record.title);
	const alias = isMarked(title) ? undefined : aliasIn(record, marked);
	return { record, title, ...(alias && { alias }), aside: marked(record.aside), ...said };
}

const plain = (text: string): Stretch[] => [{ text, marked: false }];

function aliasIn(
	{ names = {}, aka = [] }: SearchRecord,
	marked: (name: string) => Stretch[]
): Hit['alias'] {
	return [
		...Object.entries(names).map(([lang, name]) => ({ lang, stretches: marked(name) })),
		...aka.map((name) => ({ stretches: marked(name) }))
	].find(({ stretches }) => isMarked(stretches));
}

/** The words to mark: those that begin as asked; where that leaves out one that was asked, those like it too. */
function nearest(terms: readonly string[], asked: readonly string[]): ReadonlySet<string> {
	const beginning = terms.filter((term) => asked.some((one) => term.startsWith(one)));
	const all = asked.every((one) => beginning.some((term) => term.startsWith(one)));
	return new Set(all ? beginning : terms);
}
