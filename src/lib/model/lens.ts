import { observationsOf, type Links } from './links';
import type { Dossier, Kind, Reference, Stated } from './records';

/** A source, and how many passages of it speak of something; none: it is silent. */
export interface Voice {
	id: string;
	label: string;
	passages: number;
}

/** The entities that sources are compared about. */
export const comparedKinds = [
	'places',
	'routes',
	'actors',
	'events',
	'charts',
	'disagreements'
] as const satisfies readonly Kind[];
export type ComparedKind = (typeof comparedKinds)[number];

/** What the matrix has rows of: entities, and each measure of a chart by itself. */
export const rowKinds = [...comparedKinds, 'figures'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What one entity of a kind is called. */
export const kindNames: Record<RowKind, string> = {
	places: 'place',
	routes: 'route',
	actors: 'actor',
	events: 'event',
	charts: 'chart',
	disagreements: 'disagreement',
	figures: 'figure'
};

/** An entity or a figure, and how many passages each source has about it, in the dossier's order of sources. */
export interface Row {
	/** The entity whose page has it. */
	ref: Reference;
	kind: RowKind;
	title: string;
	/** What else it is called; absent, if nothing. */
	names?: string[];
	counts: number[];
}

type Rests = { [K in ComparedKind]: (entity: Dossier[K][number], links: Links) => string[] };

const restsOn: Rests = {
	places: ({ id }, links) => saidOf(links, `places/${id}`),
	routes: ({ id }, links) => saidOf(links, `routes/${id}`),
	actors: ({ id }, links) => saidOf(links, `actors/${id}`),
	events: ({ excerpts }) => excerpts,
	charts: (chart) => restedOn(observationsOf(chart)),
	disagreements: ({ positions }) => restedOn(positions)
};

/** What is said about an entity, and what its figures rest on: the passages that its page shows. */
function saidOf(links: Links, ref: Reference): string[] {
	const figured = links.chartsAbout(ref).flatMap(observationsOf);
	return [...links.excerptsAbout(ref).map(({ id }) => id), ...restedOn(figured)];
}

function restedOn(stated: readonly Stated[]): string[] {
	return stated.map(({ excerpt }) => excerpt);
}

/** Every source of the dossier, with its passages about the entity; undefined if sources are not compared about it. */
export function voicesOf(dossier: Dossier, links: Links, ref: Reference): Voice[] | undefined {
	const kind = comparedKinds.find((one) => ref.startsWith(`${one}/`));
	const entity = kind && comparedOf(dossier, kind).find(({ id }) => ref === `${kind}/${id}`);
	return entity && voices(dossier, passagesOf(kind, entity, links));
}

/** Every source, with all of its passages. */
export function allVoices(dossier: Dossier): Voice[] {
	return voices(
		dossier,
		dossier.excerpts.map(({ id }) => id)
	);
}

/** All compared entities and figures by source, by name. */
export function matrixOf(dossier: Dossier, links: Links): Row[] {
	const row = (ref: Reference, kind: RowKind, title: string, passages: string[]): Row => {
		const counts = voices(dossier, passages).map((voice) => voice.passages);
		return { ref, kind, title, counts };
	};
	const entities = comparedKinds.flatMap((kind) =>
		comparedOf(dossier, kind).map((entity) => {
			const ref: Reference = `${kind}/${entity.id}`;
			const title = links.title(ref);
			const names = otherNames(entity, title);
			const counted = row(ref, kind, title, passagesOf(kind, entity, links));
			return { ...counted, ...(names.length && { names }) };
		})
	);
	const figures = dossier.charts.flatMap(({ id, series }) =>
		series.map(({ measure, observations }) =>
			row(`charts/${id}`, 'figures', measure, restedOn(observations))
		)
	);
	return [...entities, ...figures].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

interface Named {
	id: string;
	names?: Record<string, string>;
	aka?: string[];
}

function otherNames({ names = {}, aka = [] }: Named, title: string): string[] {
	return [...new Set([...Object.values(names), ...aka])].filter((name) => name !== title);
}

/** How many sources speak. */
export function speaking(counts: readonly number[]): number {
	return counts.filter(Boolean).length;
}

/** The entities of a kind, without those that are there for comparison only: every source is silent about them. */
function comparedOf<K extends ComparedKind>(dossier: Dossier, kind: K): Dossier[K][number][] {
	return (dossier[kind] as Dossier[K][number][]).filter((entity) => !('context' in entity));
}

function passagesOf<K extends ComparedKind>(
	kind: K,
	entity: Dossier[K][number],
	links: Links
): string[] {
	const rests = restsOn[kind] as (entity: Dossier[K][number], links: Links) => string[];
	return rests(entity, links);
}

function voices({ sources }: Dossier, passages: readonly string[]): Voice[] {
	const counts = new Map<string, number>();
	for (const id of new Set(passages)) {
		const source = id.slice(0, id.indexOf('/'));
		counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return sources.map(({ id, label }) => ({ id, label, passages: counts.get(id) ?? 0 }));
}
