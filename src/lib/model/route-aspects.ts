import { printFigure } from './figure';
import { ofTheWhole } from './of-the-whole';
import { printAsOf, printPeriod } from './period';
import type {
	Attribution,
	FigureKind,
	MilestoneKind,
	RouteFigure,
	RouteObservation
} from './reference';
import type { Route } from './route';

/** What is said of a route in one way by one work, or measured here. */
export interface RouteStatement {
	/** What exactly is counted. */
	measure?: string;
	values: RouteValue[];
	/** Absent: it is the atlas's own, or its sources'. */
	by?: Pick<Attribution, 'work' | 'at' | 'url'>;
}

export interface RouteValue {
	text: string;
	/** Where, when, and what is to be kept in mind. */
	aside?: string;
}

type Of = (route: Route) => RouteStatement[];

const beginnings: readonly MilestoneKind[] = [
	'agreement',
	'construction',
	'first-oil',
	'first-gas',
	'inauguration'
];

/** Of the whole route only: its parts are said with the countries. */
export const statedLengths: Of = (route) => figuresOf(route, 'length', ofTheWhole);

export const capacities: Of = (route) => figuresOf(route, 'capacity');
export const diameters: Of = (route) => figuresOf(route, 'diameter');

export const dates: Of = ({ milestones }) =>
	gathered(
		milestones
			.filter(({ kind }) => beginnings.includes(kind))
			.map(({ title, period, note, ...said }) =>
				statement(said, printPeriod(period), [title, note])
			)
	);

export const statuses: Of = ({ status, legs }) =>
	gathered(
		[{ name: undefined, status }, ...legs].flatMap(({ name, status }) => {
			if (!status) return [];
			const asOf = status.period ? printAsOf(status.period) : 'undated';
			return statement(status, status.state.replaceAll('-', ' '), [name, asOf, status.note]);
		})
	);

export const operators: Of = (route) =>
	gathered(
		route.operators.map((operator) => {
			const { name, legs, period, note } = operator;
			const parts = legs?.map((id) => legName(route, id)).join(', ');
			return statement(operator, name, [parts, period && printPeriod(period), note]);
		})
	);

/**
 * How the line is known, and how it is asserted, leg by leg; once, where all are alike. A route that is context is
 * asserted by no source of the dossier.
 */
export const knowledge: Of = ({ legs, context }) => {
	const ways = legs.map(({ name, basis, standing }) => ({
		name,
		text: `${basis}, ${context === undefined ? standing : 'from reference works'}`
	}));
	const distinct = [...new Set(ways.map(({ text }) => text))];
	const values = distinct.map((text) => {
		const named = ways.filter((way) => way.text === text).map(({ name }) => name);
		return { text, ...(distinct.length > 1 && { aside: named.join(', ') }) };
	});
	return values.length ? [{ values }] : [];
};

function figuresOf(
	route: Route,
	kind: FigureKind,
	kept: (figure: RouteFigure) => readonly RouteObservation[] = ({ observations }) => observations
): RouteStatement[] {
	return route.figures
		.filter((figure) => figure.kind === kind)
		.flatMap((figure) => gathered(kept(figure).map(asStatement(route, figure))));
}

const asStatement =
	(route: Route, { measure, unit }: RouteFigure) =>
	(observation: RouteObservation): RouteStatement => {
		const { leg, fromKm, toKm, period, note } = observation;
		const section = fromKm !== undefined && toKm !== undefined && `km ${fromKm} to ${toKm}`;
		const about = [leg && legName(route, leg), section, period && printPeriod(period), note];
		return { measure, ...statement(observation, printFigure(observation, unit), about) };
	};

function statement(
	{ work, at, url, basis }: Omit<Attribution, 'note'>,
	value: string,
	about: readonly (string | false | undefined)[]
): RouteStatement {
	const text = basis === 'found' ? value : `${value} (${basis})`;
	const aside = about
		.filter((part) => part)
		.map((part) => String(part).replace(/\.$/, ''))
		.join('; ');
	return {
		values: [{ text, ...(aside && { aside }) }],
		by: { work, at, ...(url && { url }) }
	};
}

/** What follows each other and is said in one way by one work is one statement. */
function gathered(statements: readonly RouteStatement[]): RouteStatement[] {
	const together: RouteStatement[] = [];
	for (const next of statements) {
		const last = together.at(-1);
		const same = last && last.by?.work === next.by?.work && last.by?.at === next.by?.at;
		if (same && last.measure === next.measure) last.values.push(...next.values);
		else together.push(next);
	}
	return together;
}

const legName = ({ legs }: Route, id: string) => legs.find((leg) => leg.id === id)?.name ?? id;
