import type { Links } from './links';
import { printPeriod } from './period';
import { kinds, type Dossier, type Kind, type Reference } from './records';
import { sayingsOf, type SaidOnce } from './said';

/** An entity in an index: its name, and a few words that tell it from the others. */
export interface Entry {
	ref: Reference;
	title: string;
	aside: string;
	/** In how many disagreements it is at issue; absent where in none. */
	disputed?: number;
	/** What filters go by, as numbers; absent where it is there for comparison: nothing is said of it. */
	said?: number[];
}

/** What each kind of entity is called in headings. */
export const kindTitles: Record<Kind, string> = {
	places: 'Places',
	routes: 'Routes',
	charts: 'Charts',
	events: 'Events',
	actors: 'Actors',
	disagreements: 'Disagreements',
	sources: 'Sources'
};

const asides: { [K in Kind]: (entity: Dossier[K][number], links: Links) => string } = {
	places: ({ precision, excerpts }) => `${precision}, ${counted(excerpts.length, 'excerpt')}`,
	routes: ({ carries, standing, context }) =>
		`${carries}, ${context ? 'for comparison' : standing}`,
	charts: ({ series }) =>
		counted(
			series.reduce((sum, { observations }) => sum + observations.length, 0),
			'value'
		),
	events: ({ period, standing }) =>
		standing === 'stated' ? printPeriod(period) : `${printPeriod(period)}, ${standing}`,
	actors: ({ role, kind }) => role ?? kind,
	disagreements: ({ positions }) => counted(positions.length, 'position'),
	sources: ({ kind }) => kind
};

/**
 * Every entity of a kind: events by date as in their file, anything else by name.
 *
 * @param once keeps what is said of them
 */
export function entriesOf<K extends Kind>(
	dossier: Dossier,
	links: Links,
	kind: K,
	once: SaidOnce
): Entry[] {
	const aside = asides[kind] as (entity: Dossier[K][number], links: Links) => string;
	const entries = (dossier[kind] as Dossier[K][number][]).map((entity): Entry => {
		const ref: Reference = `${kind}/${entity.id}`;
		const disputed = links.disagreementsAbout(ref).length;
		return {
			ref,
			title: links.title(ref),
			aside: aside(entity, links),
			...(disputed && { disputed }),
			...(!('context' in entity) && {
				said: once.numbersOf(sayingsOf(dossier, links, kind, entity))
			})
		};
	});
	return kind === 'events' || kind === 'sources'
		? entries
		: entries.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** “1 excerpt”, “2 excerpts”. */
export function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** How many entities of each kind there are. */
export function countsOf(dossier: Dossier): { kind: Kind; count: number }[] {
	return kinds.map((kind) => ({ kind, count: dossier[kind].length }));
}
