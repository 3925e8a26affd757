import type { Said, Saying } from './atlas';
import { observationsOf, type Links } from './links';
import type { Dossier, Kind, Reference, Span } from './records';

type SaidOf = {
	[K in Kind]: (entity: Dossier[K][number], links: Links, dossier: Dossier) => Saying[];
};

const saidOf: SaidOf = {
	places: ({ id }, links) => about(`places/${id}`, links),
	routes: ({ id }, links) => about(`routes/${id}`, links),
	actors: ({ id }, links) => about(`actors/${id}`, links),
	charts: (chart, links) =>
		observationsOf(chart).map(({ excerpt, span }) =>
			saying(excerpt, chart.themes, dated(span), links)
		),
	events: ({ themes, excerpts, span }, links) =>
		excerpts.map((excerpt) => saying(excerpt, themes, dated(span), links)),
	disagreements: ({ themes, positions }, links) =>
		positions.map(({ excerpt }) => saying(excerpt, themes, links.spansOf(excerpt), links)),
	sources: ({ id }, links, { excerpts }) =>
		excerpts
			.filter(({ source }) => source === id)
			.map((excerpt) => saying(excerpt.id, excerpt.themes, links.spansOf(excerpt.id), links))
};

/** What is said of an entity, passage by passage: by this alone filters show it or not, on the map and in lists. */
export function sayingsOf<K extends Kind>(
	dossier: Dossier,
	links: Links,
	kind: K,
	entity: Dossier[K][number]
): Saying[] {
	return (saidOf[kind] as SaidOf[K])(entity, links, dossier);
}

/** What is said, whichever passage says it: each combination of themes, source and years once, and numbered. */
export class SaidOnce {
	readonly all: Said[] = [];
	readonly #numbers = new Map<string, number>();

	numbersOf(sayings: readonly Saying[]): number[] {
		return [...new Set(sayings.map((saying) => this.#numberOf(saying)))];
	}

	#numberOf({ themes, source, spans }: Saying): number {
		const text = JSON.stringify({ themes, source, spans });
		const number = this.#numbers.get(text) ?? this.all.length;
		// A copy: what pages are sent with spells out at length which lists are one and the same.
		if (number === this.all.length) this.all.push(JSON.parse(text));
		this.#numbers.set(text, number);
		return number;
	}
}

function about(ref: Reference, links: Links): Saying[] {
	return links
		.excerptsAbout(ref)
		.map(({ id, themes }) => saying(id, themes, links.spansOf(id), links));
}

function saying(excerpt: string, themes: string[], spans: Span[], links: Links): Saying {
	return { excerpt, themes, source: links.excerpt(excerpt).source, spans };
}

function dated(span: Span | undefined): Span[] {
	return span ? [span] : [];
}
