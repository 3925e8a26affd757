import { entityPage } from '../model/entity-page';
import {
	chartOf,
	factsOf,
	passagesOf,
	selectedAt,
	type Lecture,
	type Step
} from '../model/lecture';
import type { Link, Links } from '../model/links';
import type { Chart, Dossier, Excerpt, Fact, Happening, Kind, Reference } from '../model/records';
import { parseStop, type Stop } from '../view/stop';
import type { Known } from '../view/view';

/** What the map shows at a step, as it would at the step's address. */
export interface WallStop extends Stop {
	neighbours: Reference[];
	/** What is selected, by its title. */
	title?: string;
}

/** What one says of a thing that sources disagree about. */
export interface Says {
	says: string;
	excerpt: string;
	by: string;
}

/** A source that a step rests on, and the passages of it. */
export interface SourceNote {
	label: string;
	passages: Pick<Excerpt, 'id' | 'at'>[];
}

/** A step with all that the wall shows of it. */
export interface WallStep extends Pick<
	Step,
	'kind' | 'headline' | 'text' | 'builds' | 'spotlight' | 'notes' | 'seconds'
> {
	stop: WallStop;
	passage?: Pick<Excerpt, 'id' | 'text'> & { words: string; by: string };
	chart?: Chart;
	/** Where sources differ: what, and what each says. */
	disagreement?: Link & { positions: Says[] };
	events: Pick<Happening, 'id' | 'title' | 'period' | 'standing' | 'excerpts'>[];
	facts: Fact[];
	/** What it rests on. */
	sources: SourceNote[];
	/** Whether it asserts nothing: its sources are those of the whole talk. */
	open?: true;
	/** What is said of a step that no dossier answers for, after its sources. */
	remark?: string;
}

/** Whose work the map is made of. */
export type Credit = Dossier['credits'][number];

/** A talk as its pages show it. */
export interface WallLecture extends Pick<Lecture, 'id' | 'title' | 'summary' | 'audience'> {
	steps: WallStep[];
}

/** A talk with all that its steps show, so that no step has to be fetched when it is asked for. */
export function wallOf(
	dossier: Dossier,
	links: Links,
	lecture: Lecture,
	known: Known
): WallLecture {
	const all = [...new Set(lecture.steps.flatMap((step) => passagesOf(step, dossier)))];
	const { id, title, summary, audience } = lecture;
	const steps = lecture.steps.map((step): WallStep => {
		const passages = passagesOf(step, dossier);
		const isOpen = Boolean(step.kind) && !passages.length;
		const { kind, headline, text, builds, spotlight, notes, seconds } = step;
		const chart = chartOf(step, dossier);
		const passage = passageOf(step, dossier, links);
		const disagreement = disagreementOf(step, dossier, links);
		return {
			headline,
			builds,
			spotlight,
			seconds,
			...(kind && { kind }),
			...(text && { text }),
			...(notes && { notes }),
			stop: stopOf(step, dossier, links, known),
			...(passage && { passage }),
			...(chart && { chart }),
			...(disagreement && { disagreement }),
			events: dossier.events
				.filter((event) => step.events.includes(event.id))
				.map(({ id, title, period, standing, excerpts }) => {
					return { id, title, period, standing, excerpts };
				}),
			facts: factsOf(step, dossier),
			sources: notesOf(isOpen ? all : passages, dossier, links),
			...(isOpen && { open: true as const })
		};
	});
	return { id, title, summary, ...(audience && { audience }), steps };
}

function stopOf(step: Step, dossier: Dossier, links: Links, known: Known): WallStop {
	const stop = parseStop(step.at, known);
	if (!stop) throw new Error(`The step “${step.headline}” is at no page of the atlas: ${step.at}`);
	const [kind, id] = selectedAt(step).split('/');
	if (!kind || !id) return { ...stop, neighbours: [] };
	const { neighbours, title } = entityPage(dossier, links, kind as Kind, id);
	return { ...stop, neighbours, title };
}

function passageOf({ excerpt, words }: Step, dossier: Dossier, links: Links) {
	if (!excerpt) return;
	const { id, text } = links.excerpt(excerpt);
	return { id, text, words: words ?? '', by: labelOf(excerpt, dossier) };
}

function disagreementOf(step: Step, dossier: Dossier, links: Links) {
	const found = dossier.disagreements.find(({ id }) => id === step.disagreement);
	if (!found) return;
	const ref: Reference = `disagreements/${found.id}`;
	const positions = found.positions.map(({ says, excerpt }) => {
		return { says, excerpt, by: labelOf(excerpt, dossier) };
	});
	return { ref, title: links.title(ref), positions };
}

function notesOf(passages: readonly string[], dossier: Dossier, links: Links): SourceNote[] {
	return dossier.sources
		.map(({ id, label }) => ({
			label,
			passages: passages
				.map((passage) => links.excerpt(passage))
				.filter(({ source }) => source === id)
				.map(({ id, at }) => ({ id, at }))
				.sort((a, b) => a.at.paragraph - b.at.paragraph)
		}))
		.filter(({ passages }) => passages.length);
}

function labelOf(excerpt: string, { sources }: Dossier): string {
	const source = excerpt.split('/')[0];
	return sources.find(({ id }) => id === source)!.label;
}
