import type { Dossier, Fact, Reference } from './records';
import { chartWith, observationsOf } from './links';
import { referenceLines } from './reference-lines';

/** A step that opens or ends a talk asserts nothing of its own, and may go without a source. */
export const stepKinds = ['title', 'closing'] as const;

/** One stop of a talk: what is seen, what is said, and what it rests on. */
export interface Step {
	kind?: (typeof stepKinds)[number];
	/** Where the atlas is, as its address bar has it: `/routes/north-line/?themes=trade#map=5.2/50.1/10.4`. */
	at: string;
	headline: string;
	text?: string;
	/** Lines that appear one by one. */
	builds: string[];
	/** The passage it quotes: `source/id`. */
	excerpt?: string;
	/** The words of that passage which are marked. */
	words?: string;
	/** The chart it shows: an id. */
	chart?: string;
	/** Only these series of it; empty: all. */
	series: string[];
	/** The disagreement whose positions stand side by side: an id. */
	disagreement?: string;
	/** Events it names: ids. */
	events: string[];
	/**
	 * What reference works say of the route that the address names, and the step shows: facts by their titles, figures
	 * by their ids.
	 */
	facts: string[];
	/** Further passages it rests on: what rests on them lights up. */
	spotlight: string[];
	/** For the speaker alone. */
	notes?: string;
	/** How long it is meant to take. */
	seconds: number;
}

/** A talk, step by step. */
export interface Lecture {
	id: string;
	title: string;
	summary: string;
	/** For whom it is. */
	audience?: string;
	steps: Step[];
}

/**
 * The most that fits on the wall of a projector, 1024 pixels wide and 768 high, in letters that are read from the
 * last row: characters of each part, and of all that stands below the headline together.
 */
export const limits = { headline: 60, text: 140, build: 90, builds: 4, wall: 640 };

/** How many characters would take the room of a chart. */
const chartCharacters = 300;
/** How many characters a date takes before its event. */
const dateCharacters = 14;

/** The path of a step's address: what is selected, as `kind/id`; empty if nothing is. */
export function selectedAt({ at }: Pick<Step, 'at'>): Reference | '' {
	return at.replace(/[?#].*$/, '').replace(/^\/|\/$/g, '') as Reference | '';
}

/** The facts of reference works that a step shows. */
export function factsOf(step: Step, { routes }: Pick<Dossier, 'routes'>): Fact[] {
	const route = routes.find(({ id }) => `routes/${id}` === selectedAt(step));
	if (!route) return [];
	return step.facts.flatMap((named) =>
		referenceLines({
			legs: route.legs,
			facts: route.facts.filter(({ title }) => title === named),
			figures: route.figures.filter(({ id }) => id === named),
			milestones: []
		})
	);
}

/** The chart that a step shows, with only the series it asks for. */
export function chartOf(step: Step, { charts }: Pick<Dossier, 'charts'>) {
	const chart = charts.find(({ id }) => id === step.chart);
	if (!chart || !step.series.length) return chart;
	const asked = chart.series.filter(({ id }) => step.series.includes(id));
	return chartWith({ ...chart, series: asked }, () => true);
}

/** The passages that a step rests on, `source/id`, each once: what its source line names. */
export function passagesOf(
	step: Step,
	dossier: Pick<Dossier, 'charts' | 'disagreements' | 'events'>
): string[] {
	const chart = chartOf(step, dossier);
	const disagreement = dossier.disagreements.find(({ id }) => id === step.disagreement);
	const events = dossier.events.filter(({ id }) => step.events.includes(id));
	return [
		...new Set([
			...(step.excerpt ? [step.excerpt] : []),
			...(chart ? observationsOf(chart).map(({ excerpt }) => excerpt) : []),
			...(disagreement?.positions.map(({ excerpt }) => excerpt) ?? []),
			...events.flatMap(({ excerpts }) => excerpts),
			...step.spotlight
		])
	];
}

/** How many characters' room is taken on the wall below the headline, everything shown. */
export function wallCharacters(step: Step, dossier: Dossier): number {
	const disagreement = dossier.disagreements.find(({ id }) => id === step.disagreement);
	const events = dossier.events.filter(({ id }) => step.events.includes(id));
	const shown = [
		step.text ?? '',
		...step.builds,
		dossier.excerpts.find(({ id }) => id === step.excerpt)?.text ?? '',
		...(disagreement?.positions.map(({ says }) => says) ?? []),
		...factsOf(step, dossier).map(({ title, value }) => title + value)
	].join('').length;
	const dated = events.reduce((sum, { title }) => sum + title.length + dateCharacters, 0);
	return shown + dated + (step.chart ? chartCharacters : 0);
}
