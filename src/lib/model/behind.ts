import { printFigure } from './figure';
import { chartWith, observationsOf, type Link } from './links';
import { collapseSpaces } from './marks';
import type { Chart, Disagreement, Dossier, Happening, Reference, Series, Stated } from './records';

/** A figure that stands behind a position. */
export interface Figured {
	/** Of its observation. */
	id: string;
	chart: Reference;
	figure: string;
	measure: string;
	period?: string;
}

/** The figures and happenings that stand behind one position. */
export interface Behind {
	figures: Figured[];
	events: Happening[];
}

/** What of a disagreement can be drawn; a list that is empty, or would have one mark, draws nothing. */
export interface Drawn {
	/** In the order of the positions. */
	behind: Behind[];
	/** Only with observations behind positions; measures of one unit share a chart, each in the order of the positions. */
	charts: Chart[];
	events: Happening[];
}

/** Something a dossier states, with the passages and words that state it. */
interface Claim<Value> {
	value: Value;
	stated: readonly Stated[];
}

/**
 * The figures and happenings behind the positions of a disagreement, of those charts and events that it is about:
 * their words and those of the position overlap in one passage. Where none do, those that rest on other words of
 * the passage, if they stand behind no other position.
 */
export function drawnOf(dossier: Dossier, disagreement: Disagreement): Drawn {
	const { about, kind } = disagreement;
	const charts = dossier.charts.filter(({ id }) => about.includes(`charts/${id}`));
	const figures = charts.flatMap(figuresOf);
	const happenings = dossier.events
		.filter(({ id }) => about.includes(`events/${id}`))
		.map((event) => ({ value: event, stated: event.stated }));
	const [figuresBehind, eventsBehind] = [
		claimsBehind(dossier, disagreement, figures),
		claimsBehind(dossier, disagreement, happenings)
	];
	const behind = disagreement.positions.map((_, index) => ({
		figures: figuresBehind[index]!,
		events: eventsBehind[index]!
	}));
	const drawn = [...new Set(figuresBehind.flat().map(({ id }) => id))];
	// Where numbers are at issue, a happening only dates what has no number.
	const dating = behind.filter(({ figures }) => kind !== 'figure' || !figures.length);
	const events = [...new Set(dating.flatMap((one) => one.events))];
	return {
		behind,
		charts: drawn.length > 1 ? chartsOf(charts, drawn) : [],
		events: events.length > 1 ? events : []
	};
}

/** The disagreements in which a stated figure is a position itself, by the id of its observation. */
export function disputesOf(dossier: Dossier): Map<string, Link[]> {
	const disputes = new Map<string, Link[]>();
	const texts = textsOf(dossier);
	for (const { id, title, about, positions } of dossier.disagreements)
		for (const chart of dossier.charts.filter(({ id }) => about.includes(`charts/${id}`)))
			for (const observation of observationsOf(chart))
				if (positions.some((position) => isShared(texts, position, observation)))
					disputes.set(observation.id, [
						...(disputes.get(observation.id) ?? []),
						{ ref: `disagreements/${id}`, title }
					]);
	return disputes;
}

function figuresOf({ id, unit, series }: Chart): Claim<Figured>[] {
	return series.flatMap(({ measure, observations }) =>
		observations.map((observation) => ({
			value: {
				id: observation.id,
				chart: `charts/${id}` as const,
				figure: printFigure(observation, unit),
				measure,
				...(observation.period !== undefined && { period: observation.period })
			},
			stated: [observation]
		}))
	);
}

function claimsBehind<Value>(
	dossier: Dossier,
	{ positions }: Disagreement,
	claims: readonly Claim<Value>[]
): Value[][] {
	const texts = textsOf(dossier);
	const shares = (position: Stated, { stated }: Claim<Value>) =>
		stated.some((one) => isShared(texts, position, one));
	return positions.map((position) => {
		const sharing = claims.filter((claim) => shares(position, claim));
		const beside = claims.filter(
			({ stated }) =>
				stated.some(({ excerpt }) => excerpt === position.excerpt) &&
				!positions.some(
					(other) =>
						other.excerpt === position.excerpt && stated.some((one) => isShared(texts, other, one))
				)
		);
		return (sharing.length ? sharing : beside).map(({ value }) => value);
	});
}

function textsOf({ excerpts }: Dossier): Map<string, string> {
	return new Map(excerpts.map(({ id, text }) => [id, collapseSpaces(text)]));
}

/** Whether two statements rest on some of the same words of one passage, each where its words first stand. */
function isShared(texts: ReadonlyMap<string, string>, one: Stated, other: Stated): boolean {
	const text = texts.get(one.excerpt);
	if (text === undefined || one.excerpt !== other.excerpt) return false;
	const [a, b] = [one, other].map(({ words }) => {
		const from = text.indexOf(collapseSpaces(words));
		return { from, to: from + collapseSpaces(words).length };
	}) as [{ from: number; to: number }, { from: number; to: number }];
	return a.from >= 0 && b.from >= 0 && a.from < b.to && b.from < a.to;
}

/** Charts with only some observations, one for each unit; series in the order in which they are named first. */
function chartsOf(charts: readonly Chart[], drawn: readonly string[]): Chart[] {
	const kept = charts
		.map((chart) => chartWith(chart, ({ id }) => drawn.includes(id)))
		.filter(({ series }) => series.length);
	const first = ({ observations }: Series) =>
		Math.min(...observations.map(({ id }) => drawn.indexOf(id)));
	return [...new Set(kept.map(({ unit }) => unit))].map((unit) => {
		const alike = kept.filter((chart) => chart.unit === unit);
		return {
			...alike[0]!,
			id: alike.map(({ id }) => id).join(' '),
			title: alike.map(({ title }) => title).join('; '),
			series: alike.flatMap(({ series }) => series).sort((a, b) => first(a) - first(b))
		};
	});
}
