import { kindTitles } from './catalogue';
import type { Links } from './links';
import { printPeriod } from './period';
import {
	kinds,
	type Dossier,
	type Excerpt,
	type Kind,
	type Reference,
	type Source
} from './records';

/** What can be searched for: entities, and passages. */
export type SearchKind = Kind | 'excerpts';

export const searchKindTitles: Record<SearchKind, string> = { ...kindTitles, excerpts: 'Excerpts' };

/** What a search can find, and where it leads. What is empty is absent. */
export interface SearchRecord {
	kind: SearchKind;
	/** The page it leads to: its own, or the page of an excerpt's source. */
	ref: Reference;
	/** The place in that page: an excerpt's `source/id`. */
	anchor?: string;
	/** Its name; of an excerpt, the label of its source. */
	title: string;
	/** Its name in other languages, by language code. */
	names?: Record<string, string>;
	/** Other spellings, and the names of its parts. */
	aka?: string[];
	/** A few words that tell it from the others; of an excerpt, where it stands. */
	aside: string;
	/** What is said in it: a passage, a note, what a chart measures. White space is collapsed. */
	text?: string;
}

type Found = Pick<SearchRecord, 'names' | 'aka' | 'aside'> & { text?: string | undefined };

const foundBy: { [K in Kind]: (entity: Dossier[K][number], dossier: Dossier) => Found } = {
	places: ({ names, aka, precision, note }) => ({ names, aka, aside: precision, text: note }),
	routes: ({ id, aka, carries, standing, context, note }, { stations }) => ({
		aka: [
			...aka,
			...stations.filter(({ route }) => route === id).flatMap(({ names }) => Object.values(names))
		],
		aside: `${carries}, ${context ? 'for comparison' : standing}`,
		text: note
	}),
	charts: ({ series, themes, note }, dossier) => ({
		aside: titlesOf(themes, dossier),
		text: [...series.map(({ measure }) => measure), note ?? ''].join('. ')
	}),
	events: ({ period, standing }) => ({
		aside: [printPeriod(period), standing === 'stated' ? '' : standing].filter(Boolean).join(', ')
	}),
	actors: ({ aka, role, kind }) => ({ aka, aside: role ?? kind }),
	disagreements: ({ themes, note, positions }, dossier) => ({
		aside: titlesOf(themes, dossier),
		text: [note, ...positions.map(({ says }) => says)].join(' ')
	}),
	sources: ({ csl, kind, note }) => ({ aka: namesInRecord(csl), aside: kind, text: note })
};

/** Everything a search can find in a dossier: its entities by kind, then its passages. */
export function searchRecords(dossier: Dossier, links: Links): SearchRecord[] {
	const entities = kinds.flatMap((kind) => {
		const found = foundBy[kind] as (entity: Dossier[Kind][number], dossier: Dossier) => Found;
		return (dossier[kind] as Dossier[Kind][number][]).map((entity) => {
			const ref: Reference = `${kind}/${entity.id}`;
			return record(kind, ref, links.title(ref), found(entity, dossier));
		});
	});
	return [...entities, ...dossier.excerpts.map((excerpt) => excerptRecord(excerpt, links))];
}

function excerptRecord({ id, source, at, text }: Excerpt, links: Links): SearchRecord {
	const ref: Reference = `sources/${source}`;
	const aside = [at.section, `¶ ${at.paragraph}`].filter(Boolean).join(', ');
	return { ...record('excerpts', ref, links.title(ref), { aside, text }), anchor: id };
}

function record(
	kind: SearchKind,
	ref: Reference,
	title: string,
	{ names = {}, aka = [], aside, text = '' }: Found
): SearchRecord {
	const others = Object.entries(names).filter(([, name]) => name !== title);
	const named = new Set([title, ...Object.values(names)]);
	const spellings = [...new Set(aka)].filter((name) => name && !named.has(name));
	const collapsed = text.replace(/\s+/gu, ' ').trim();
	return {
		kind,
		ref,
		title,
		...(others.length && { names: Object.fromEntries(others) }),
		...(spellings.length && { aka: spellings }),
		aside,
		...(collapsed && { text: collapsed })
	};
}

const titlesOf = (ids: readonly string[], { themes }: Dossier) =>
	themes
		.filter(({ id }) => ids.includes(id))
		.map(({ title }) => title)
		.join(', ');

/** The title and the authors of a CSL-JSON record. */
function namesInRecord({ title, author }: Source['csl']): string[] {
	const authors = (author as { family: string; given?: string }[] | undefined) ?? [];
	return [
		...(typeof title === 'string' ? [title] : []),
		...authors.map(({ family, given = '' }) => `${given} ${family}`.trim())
	];
}
