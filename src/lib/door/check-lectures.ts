import { overlayKinds } from '../model/atlas';
import { factsOf, limits, wallCharacters, type Lecture, type Step } from '../model/lecture';
import { kinds, type Dossier } from '../model/records';
import { parseStop, printStop } from '../view/stop';
import type { Known } from '../view/view';
import { reportSaid } from './check-said';
import { didYouMean, type Fault } from './fault';
import { collapse } from './quotes';
import type { Reading } from './read';
import { reporter, type Report } from './reporter';

/** Faults of talks: steps that lead nowhere, rest on nothing, say what nobody said, or do not fit on the wall. */
export function findUnfitSteps(reading: Reading): Fault[] {
	const { dossier } = reading;
	const { faults, report } = reporter(reading);
	const ids = idsOf(dossier);
	for (const lecture of dossier.lectures)
		for (const step of lecture.steps) {
			reportFit(step, dossier, report);
			reportSource(step, report);
			reportWords(step, dossier, report);
			const before = faults.length;
			reportAddress(step, ids, report);
			reportReferences(step, dossier, ids, report);
			// What a step says is held against what it names, once that is there.
			if (faults.length === before) reportSaid(step, lecture, dossier, report);
		}
	return faults;
}

/** Faults of one talk against a dossier that need not have it; each is placed in a file of this name. */
export function findFaultsOfTalk(lecture: Lecture, dossier: Dossier, file: string): Fault[] {
	const origins = new Map(
		lecture.steps.map((step, index) => [step, { file, path: ['steps', index] }])
	);
	return findUnfitSteps({ dossier: { ...dossier, lectures: [lecture] }, origins });
}

type Ids = Known & { entities: string[]; excerpts: string[] };

function idsOf(dossier: Dossier): Ids {
	return {
		themes: dossier.themes.map(({ id }) => id),
		sources: dossier.sources.map(({ id }) => id),
		overlays: overlayKinds,
		entities: kinds.flatMap((kind) => dossier[kind].map(({ id }) => `${kind}/${id}`)),
		excerpts: dossier.excerpts.map(({ id }) => id)
	};
}

function reportAddress(step: Step, ids: Ids, report: Report) {
	const { at } = step;
	const stop = parseStop(at, ids);
	if (!stop)
		return report(
			step,
			['at'],
			'address-not-understood',
			`“${at}” is no address of the atlas.`,
			'Copy it from the address bar, from the root of the site: / or /kind/id/, then filters, then #map=zoom/lat/lon.'
		);
	if (stop.selected) checkId(stop.selected, ids.entities, '', step, ['at'], report);
	const query = new URLSearchParams(/\?[^#]*/.exec(at)?.[0]);
	const unknown = (['themes', 'sources', 'overlays'] as const).flatMap((key) =>
		(query.get(key)?.split(',') ?? []).filter(
			(id) => !checkId(id, ids[key], key.slice(0, -1), step, ['at'], report)
		)
	);
	const printed = printStop(stop);
	if (!unknown.length && printed !== at)
		report(
			step,
			['at'],
			'address-not-understood',
			`The atlas understands only part of the address “${at}”, or writes it otherwise.`,
			`As the atlas writes it: ${printed}`
		);
}

function reportReferences(step: Step, dossier: Dossier, ids: Ids, report: Report) {
	const check = (kind: 'charts' | 'disagreements' | 'events', id: string, ...keys: Keys) =>
		checkId(`${kind}/${id}`, ids.entities, '', step, keys, report);
	if (step.chart && check('charts', step.chart, 'chart')) {
		const chart = dossier.charts.find(({ id }) => id === step.chart);
		const all = chart!.series.map(({ id }) => id);
		for (const [n, id] of step.series.entries())
			checkId(id, all, `series of charts/${step.chart}`, step, ['series', n], report);
	}
	if (step.disagreement) check('disagreements', step.disagreement, 'disagreement');
	for (const [n, id] of step.events.entries()) check('events', id, 'events', n);
	if (step.excerpt) checkId(step.excerpt, ids.excerpts, 'excerpt', step, ['excerpt'], report);
	for (const [n, id] of step.spotlight.entries())
		checkId(id, ids.excerpts, 'excerpt', step, ['spotlight', n], report);
	for (const [n, named] of step.facts.entries())
		if (!factsOf({ ...step, facts: [named] }, dossier).length)
			report(
				step,
				['facts', n],
				'unknown-id',
				`The address of the step names no route that has a fact or a figure “${named}”.`,
				'Let it name the route, and give the title of a fact or the id of a figure as the route has it.'
			);
}

type Keys = (string | number)[];

function checkId(
	id: string,
	known: readonly string[],
	what: string,
	step: Step,
	keys: Keys,
	report: Report
): boolean {
	const exists = known.includes(id);
	if (!exists) {
		const missing = `There is no ${what && `${what} `}“${id}”.`;
		report(step, keys, 'unknown-id', missing, didYouMean(id, known));
	}
	return exists;
}

function reportWords(step: Step, dossier: Dossier, report: Report) {
	const text = dossier.excerpts.find(({ id }) => id === step.excerpt)?.text;
	if (!step.words || text === undefined || collapse(text).includes(collapse(step.words))) return;
	report(
		step,
		['words'],
		'words-not-in-excerpt',
		`“${step.words}” does not occur in the excerpt ${step.excerpt}.`,
		`Quote words of it exactly: “${collapse(text)}”`
	);
}

function reportSource(step: Step, report: Report) {
	const { kind, excerpt, chart, disagreement, events, facts, spotlight } = step;
	if (kind || excerpt || chart || disagreement) return;
	if (events.length || facts.length || spotlight.length) return;
	report(
		step,
		['headline'],
		'step-without-source',
		`The step “${step.headline}” rests on nothing.`,
		'Name an excerpt, a chart, a disagreement, an event or a fact; or mark it as kind: title or kind: closing.'
	);
}

function reportFit(step: Step, dossier: Dossier, report: Report) {
	const tooLong = (keys: Keys, what: string, count: number, most: number) => {
		if (count > most)
			report(
				step,
				keys,
				'words-do-not-fit',
				`${what} has ${count} characters; ${most} is the most that fits on the wall.`,
				`Shorten it by ${count - most}, or make two steps of it.`
			);
	};
	tooLong(['headline'], 'The headline', step.headline.length, limits.headline);
	tooLong(['text'], 'The text', step.text?.length ?? 0, limits.text);
	for (const [n, line] of step.builds.entries())
		tooLong(['builds', n], 'The line', line.length, limits.build);
	if (step.builds.length > limits.builds)
		report(
			step,
			['builds', limits.builds],
			'words-do-not-fit',
			`The step has ${step.builds.length} lines; ${limits.builds} is the most that fits on the wall.`,
			'Leave some to the notes, or make two steps of it.'
		);
	const all = 'All that the step shows below its headline, a chart counted as 300,';
	tooLong([], all, wallCharacters(step, dossier), limits.wall);
}
