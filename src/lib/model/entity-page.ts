import type { ChainLink } from './chain';
import { describe, issuedOf, type Description, type Detail } from './describe';
import { observationsOf, type Link, type Links } from './links';
import type {
	Chart,
	Disagreement,
	Dossier,
	Excerpt,
	Happening,
	Kind,
	Position,
	Reference,
	Route,
	Span,
	Standing,
	Unquoted
} from './records';

/** Who says a passage. */
interface Speaker {
	label: string;
	kind: string;
	issued?: string;
}

/** A passage as a page shows it: who says it, which words are marked, what else rests on it. */
export interface Passage extends Pick<Excerpt, 'id' | 'at' | 'text' | 'themes' | 'source'> {
	by: Speaker;
	marks: string[];
	/** What has its statements from it. */
	resting: Link[];
	/** Whom and what else it speaks of. */
	names: Link[];
	/** The periods of what rests on it; none: undated. */
	spans: Span[];
}

export interface Group {
	/** A theme's id, or the number of a section. */
	id: string;
	title: string;
	charts: Chart[];
	passages: Passage[];
	/** How many passages and charts are only on the group's own page. */
	more?: number;
}

/** Everything the page of one entity shows; a list that is empty is not shown. */
export interface EntityPage {
	ref: Reference;
	kind: Kind;
	title: string;
	/** What it is, in a few words. */
	subtitle: string;
	standing?: Standing;
	note?: string;
	details: Detail[];
	/** Only on the page of a route. */
	route?: Route;
	/** The routes before and after it, and itself; empty, if it stands alone. */
	chain: ChainLink[];
	positions: (Position & { passage: Passage })[];
	/** Only on the page of a chart: the chart itself. */
	chart?: Chart;
	events: Happening[];
	/** How many events are only on their own page. */
	moreEvents?: number;
	/** By theme, or by section of a source: what is said, and the figures of it. */
	groups: Group[];
	/** Paragraphs of a source that are not quoted, and why. */
	unquoted: Unquoted[];
	/** Each with how many sources differ: one, where it differs with itself. */
	disagreements: (Pick<Disagreement, 'id' | 'title' | 'note'> & { sources: number })[];
	connected: { kind: Kind; links: Link[] }[];
	/** What stands out on the map beside the entity itself. */
	neighbours: Reference[];
}

/** How many connected entities of a kind a page names: those that share most passages come first. */
const mostConnected = 16;

/** The page of an entity: its own record, and whatever the links lead to. Throws if there is no such entity. */
export function entityPage(dossier: Dossier, links: Links, kind: Kind, id: string): EntityPage {
	const ref: Reference = `${kind}/${id}`;
	const {
		excerpts: rested,
		about,
		note,
		positions = [],
		...own
	} = describe[kind](dossier, links, id);
	const charts = links.chartsAbout(ref);
	const excerpts = rested ?? withFigures(links, ref, charts);
	// A chart, an event and a disagreement mark only the words they rest on themselves.
	const marks = kind === 'charts' || kind === 'events' ? ref : undefined;
	const speakers = speakersOf(dossier);
	const passages = excerpts.map((excerpt) => passageOf(speakers, links, excerpt, ref, marks));
	const touched = touchedBy(excerpts, about, ref);
	return {
		ref,
		kind,
		title: links.title(ref),
		details: [],
		chain: [],
		unquoted: [],
		...own,
		...(note && { note }),
		positions: positions.map((position) => ({
			...position,
			passage: {
				...passages.find(({ id }) => id === position.excerpt)!,
				marks: [position.words]
			}
		})),
		events: [...(kind === 'charts' ? eventsIn(dossier, excerpts) : links.eventsAbout(ref))],
		groups: positions.length
			? []
			: kind === 'sources'
				? bySection(passages)
				: byTheme(dossier, passages, charts),
		disagreements: links.disagreementsAbout(ref).map(({ id, title, note, positions }) => ({
			id,
			title,
			note,
			sources: new Set(positions.map(({ excerpt }) => links.excerpt(excerpt).source)).size
		})),
		connected: (['places', 'routes', 'actors', 'events', 'charts'] as const)
			.map((kind) => ({
				kind,
				links: touched
					.filter((one) => one.startsWith(`${kind}/`))
					.slice(0, mostConnected)
					.map(links.link)
			}))
			.filter(({ links }) => links.length),
		neighbours: touched.filter((one) => /^(places|routes)\//.test(one)).slice(0, mostConnected)
	};
}

/** What happened according to the very passages that the figures of a chart rest on. */
function eventsIn({ events }: Dossier, excerpts: readonly Excerpt[]): Happening[] {
	const ids = new Set(excerpts.map(({ id }) => id));
	return events.filter((event) => event.excerpts.some((excerpt) => ids.has(excerpt)));
}

/** The passages about an entity, and those that its figures rest on. */
function withFigures(links: Links, ref: Reference, charts: readonly Chart[]): Excerpt[] {
	const ids = charts.flatMap((chart) => observationsOf(chart).map(({ excerpt }) => excerpt));
	return [...new Set([...links.excerptsAbout(ref), ...ids.map((id) => links.excerpt(id))])];
}

/** By source, one record each: a page that has many passages of it is sent it once. */
function speakersOf({ sources }: Dossier): Map<string, Speaker> {
	return new Map(
		sources.map(({ id, label, kind, csl }) => {
			const issued = issuedOf(csl);
			return [id, { label, kind, ...(issued && { issued }) }];
		})
	);
}

function passageOf(
	speakers: ReadonlyMap<string, Speaker>,
	links: Links,
	{ id, at, text, themes, source, about }: Excerpt,
	page: Reference,
	marking: Reference | undefined
): Passage {
	const resting = links.restingOn(id);
	const others = resting.filter(({ ref }) => ref !== page);
	return {
		id,
		at,
		text,
		themes,
		source,
		by: speakers.get(source)!,
		marks: resting.filter(({ ref }) => !marking || ref === marking).map(({ words }) => words),
		resting: [...new Set(others.map(({ ref }) => links.link(ref)))],
		names: about.filter((ref) => ref !== page).map(links.link),
		spans: links.spansOf(id)
	};
}

/** What the passages are about, what shares most of them first; never the entity itself. */
function touchedBy(
	excerpts: readonly Excerpt[],
	about: Description['about'],
	ref: Reference
): Reference[] {
	const counts = new Map<Reference, number>();
	const named = about?.length ? about : excerpts.flatMap((excerpt) => excerpt.about);
	for (const one of named) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts]
		.filter(([one]) => one !== ref)
		.sort((a, b) => b[1] - a[1])
		.map(([one]) => one);
}

/** Each passage and each chart once, under the first of its themes. */
function byTheme({ themes }: Dossier, passages: Passage[], charts: readonly Chart[]): Group[] {
	return themes
		.map(({ id, title }) => ({
			id,
			title,
			charts: charts.filter((chart) => chart.themes[0] === id),
			passages: passages.filter((passage) => passage.themes[0] === id)
		}))
		.filter(({ charts, passages }) => charts.length || passages.length);
}

function bySection(passages: Passage[]): Group[] {
	const titles = [...new Set(passages.map(({ at }) => at.section ?? 'The text'))];
	return titles.map((title, index) => ({
		id: `section-${index + 1}`,
		title,
		charts: [],
		passages: passages.filter(({ at }) => (at.section ?? 'The text') === title)
	}));
}
