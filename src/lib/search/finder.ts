import MiniSearch from 'minisearch';
import type { SearchKind, SearchRecord } from '../model/search';
import { hitOf, type Hit } from './hit';
import { fairShare, ranked } from './ranking';
import { wordsOf } from './words';

export interface Found {
	/** The kind of the best hit comes first, and in each kind the best hit; thirty hits at most. */
	groups: { kind: SearchKind; hits: Hit[] }[];
	/** How many records were found, those that are not among the hits included. */
	total: number;
}

export interface Finder {
	find(query: string): Found;
}

const boost = { title: 8, names: 6, aka: 4, aside: 1.5, text: 1 };
/** What it counts for that a name is just what was asked. */
const exact = { title: 100, names: 60, aka: 40 };
/** What it counts for that a word has just the letters that were typed, in another order: two keys were swapped. */
const forShuffled = 3;
/** Where a record is named, from the loosest name to its own. */
const nameFields = ['aka', 'names', 'title'] as const;

type Field = keyof typeof boost;
interface Numbered {
	id: number;
	record: SearchRecord;
}

/** An index of the records, held in memory. */
export function finderOf(records: readonly SearchRecord[]): Finder {
	const numbered = records.map((record, id): Numbered => ({ id, record }));
	const spelled = spellings(numbered);
	const index = new MiniSearch<Numbered>({
		fields: Object.keys(boost),
		extractField: ({ id, record }, name) =>
			name === 'id' ? id : fieldOf(record, name as Field).join('\n'),
		tokenize: termsOf,
		processTerm: (term) => term,
		searchOptions: {
			boost,
			// Only the last word may be half typed; of the others a short one is meant as it is.
			prefix: (term, index, terms) =>
				term.length > 3 || (index === terms.length - 1 && (term.length > 1 || !index)),
			fuzzy: (term) => term.length > 3 && !/\d/.test(term) && 0.2
		}
	});
	index.addAll(numbered);

	return {
		find(query) {
			const asked = termsOf(query);
			const exactly = spelled.get(asked.join(' '));
			// So many texts have a word with one letter that it tells nothing of them.
			const within = asked.join('').length < 2 ? { fields: [...nameFields] } : {};
			const boostDocument = (_: unknown, term: string) =>
				asked.some((one) => isShuffled(one, term)) ? forShuffled : 1;
			const all = ranked(
				index.search(query, { ...within, boostDocument }),
				asked,
				(id) => records[id]!,
				(id) => exactly?.get(id) ?? 1
			);
			const hits = fairShare(all).map(({ record, result }) => hitOf(record, result));
			return { groups: byKind(hits), total: all.length };
		}
	};
}

const lettersOf = (term: string) => [...term].sort().join('');

const isShuffled = (asked: string, term: string) =>
	asked !== term && asked.length === term.length && lettersOf(asked) === lettersOf(term);

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

function fieldOf(record: SearchRecord, field: Field): string[] {
	const { kind, title, names = {}, aka = [], aside, text = '' } = record;
	// The title and the aside of a passage say where it stands, not what it says.
	if (kind === 'excerpts') return field === 'text' ? [text] : [];
	return { title: [title], names: Object.values(names), aka, aside: [aside], text: [text] }[field];
}

/** By each whole name, as it is compared, the records that bear it, and what that counts for. */
function spellings(numbered: readonly Numbered[]): Map<string, Map<number, number>> {
	const spelled = new Map<string, Map<number, number>>();
	for (const field of nameFields)
		for (const { id, record } of numbered)
			for (const name of fieldOf(record, field)) {
				const phrase = termsOf(name).join(' ');
				const bearers = spelled.get(phrase) ?? new Map<number, number>();
				spelled.set(phrase, bearers.set(id, exact[field]));
			}
	return spelled;
}

function byKind(hits: readonly Hit[]): Found['groups'] {
	const kinds = [...new Set(hits.map(({ record }) => record.kind))];
	return kinds.map((kind) => ({
		kind,
		hits: hits.filter(({ record }) => record.kind === kind)
	}));
}
