import { printPeriod } from './period';
import type {
	Chart,
	Disagreement,
	Dossier,
	Excerpt,
	Happening,
	Observation,
	Reference,
	Span
} from './records';

/** An entity, named. */
export interface Link {
	ref: Reference;
	title: string;
	/** Its date in words; only of what happened. */
	when?: string;
}

/** What rests on a passage, and on which words of it. */
export interface Resting extends Link {
	words: string;
}

/** The links of a dossier read the other way: from passage to what rests on it, from entity to what is about it. */
export interface Links {
	title(ref: Reference): string;
	/** One and the same for an entity: a page that names it often is sent it once. */
	link(ref: Reference): Link;
	excerpt(id: string): Excerpt;
	restingOn(excerpt: string): readonly Resting[];
	/** The periods of what rests on a passage; none: it is undated. */
	spansOf(excerpt: string): Span[];
	excerptsAbout(ref: Reference): readonly Excerpt[];
	eventsAbout(ref: Reference): readonly Happening[];
	disagreementsAbout(ref: Reference): readonly Disagreement[];
	/** The charts that have observations about an entity, with only those. */
	chartsAbout(ref: Reference): readonly Chart[];
}

export function linksOf(dossier: Dossier): Links {
	const titles = new Map<string, string>();
	for (const { id, names } of dossier.places) titles.set(`places/${id}`, names.en!);
	for (const { id, name } of dossier.actors) titles.set(`actors/${id}`, name);
	for (const { id, label } of dossier.sources) titles.set(`sources/${id}`, label);
	for (const kind of ['routes', 'charts', 'events', 'disagreements'] as const)
		for (const { id, title } of dossier[kind]) titles.set(`${kind}/${id}`, title);

	const dates = new Map(
		dossier.events.map(({ id, period }) => [`events/${id}`, printPeriod(period)])
	);
	const named = new Map<Reference, Link>();
	const link = (ref: Reference): Link => {
		const when = dates.get(ref);
		const title = titles.get(ref) ?? ref;
		const made = named.get(ref) ?? { ref, title, ...(when && { when }) };
		named.set(ref, made);
		return made;
	};

	const excerpts = new Map(dossier.excerpts.map((excerpt) => [excerpt.id, excerpt]));
	const resting = new Index<Resting>();
	const spans = new Index<Span>();
	const excerptsBy = new Index<Excerpt>();
	const eventsBy = new Index<Happening>();
	const disagreementsBy = new Index<Disagreement>();
	const chartsBy = new Index<Chart>();

	const rest = (ref: Reference, title: string, excerpt: string, words: string) =>
		resting.add(excerpt, { ref, title, words });
	for (const excerpt of dossier.excerpts)
		for (const ref of excerpt.about) excerptsBy.add(ref, excerpt);
	for (const chart of dossier.charts) {
		const about = new Set<Reference>();
		for (const observation of observationsOf(chart)) {
			rest(`charts/${chart.id}`, chart.title, observation.excerpt, observation.words);
			if (observation.span) spans.add(observation.excerpt, observation.span);
			observation.about.forEach((ref) => about.add(ref));
		}
		for (const ref of about) chartsBy.add(ref, chart);
	}
	for (const event of dossier.events) {
		for (const { excerpt, words } of event.stated)
			rest(`events/${event.id}`, event.title, excerpt, words);
		if (event.span) event.excerpts.forEach((excerpt) => spans.add(excerpt, event.span!));
		for (const ref of event.about) eventsBy.add(ref, event);
	}
	for (const disagreement of dossier.disagreements) {
		for (const { excerpt, words } of disagreement.positions)
			rest(`disagreements/${disagreement.id}`, disagreement.title, excerpt, words);
		for (const ref of disagreement.about) disagreementsBy.add(ref, disagreement);
	}

	return {
		title: (ref) => titles.get(ref) ?? ref,
		link,
		excerpt: (id) => excerpts.get(id)!,
		restingOn: (id) => resting.get(id),
		spansOf: (id) => [...spans.get(id)],
		excerptsAbout: (ref) => excerptsBy.get(ref),
		eventsAbout: (ref) => eventsBy.get(ref),
		disagreementsAbout: (ref) => disagreementsBy.get(ref),
		chartsAbout: (ref) =>
			chartsBy.get(ref).map((chart) => chartWith(chart, ({ about }) => about.includes(ref)))
	};
}

export function observationsOf(chart: Chart): Observation[] {
	return chart.series.flatMap(({ observations }) => observations);
}

/** A chart with only some of its observations, and without series that lose all of theirs. */
export function chartWith(chart: Chart, keep: (observation: Observation) => boolean): Chart {
	const series = chart.series
		.map((one) => ({ ...one, observations: one.observations.filter(keep) }))
		.filter(({ observations }) => observations.length);
	return { ...chart, series };
}

class Index<Value> {
	#lists = new Map<string, Value[]>();
	add(key: string, value: Value) {
		const list = this.#lists.get(key);
		if (list) list.push(value);
		else this.#lists.set(key, [value]);
	}
	get(key: string): readonly Value[] {
		return this.#lists.get(key) ?? [];
	}
}
