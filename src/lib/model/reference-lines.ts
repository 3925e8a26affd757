import { printFigure } from './figure';
import { printPeriod } from './period';
import type { Fact, Milestone, RouteFigure, RouteObservation } from './reference';
import type { Route } from './route';

/** All that reference works say of a route, line by line: its facts, its figures work by work, its dates. */
export function referenceLines({
	facts,
	figures,
	milestones,
	legs
}: Pick<Route, 'facts' | 'figures' | 'milestones' | 'legs'>): Fact[] {
	const names = new Map(legs.map(({ id, name }) => [id, name]));
	return [
		...facts,
		...figures.flatMap((figure) => figureLines(figure, names)),
		...milestones.map(milestoneLine)
	].map(({ note, ...line }) => (note ? { ...line, value: `${line.value}. ${note}` } : line));
}

function figureLines(figure: RouteFigure, legs: ReadonlyMap<string, string>): Fact[] {
	const keyOf = ({ work, at }: RouteObservation) => `${work}, ${at}`;
	const works = [...new Set(figure.observations.map(keyOf))];
	return works.map((key) => {
		const stated = figure.observations.filter((one) => keyOf(one) === key);
		const { work, at, url, basis } = stated[0]!;
		const values = stated.map((one) => printObservation(one, figure.unit, legs));
		const value = values.join(stated.some(({ note }) => note) ? '. ' : '; ');
		const line = { title: figure.measure, value, work, at, basis };
		return { ...line, ...(url && { url }), ...(figure.note && { note: figure.note }) };
	});
}

function printObservation(
	observation: RouteObservation,
	unit: string,
	legs: ReadonlyMap<string, string>
): string {
	const { leg, period, basis, note } = observation;
	const asides = [
		leg && legs.get(leg),
		period && printPeriod(period),
		basis !== 'found' && basis
	].filter(Boolean);
	const aside = asides.length ? ` (${asides.join(', ')})` : '';
	return printFigure(observation, unit) + aside + (note ? `. ${note.replace(/\.$/, '')}` : '');
}

function milestoneLine({ title, period, ...said }: Milestone): Fact {
	const { work, at, url, basis, note } = said;
	const value = printPeriod(period) + (basis === 'found' ? '' : ` (${basis})`);
	return { title, value, work, at, basis, ...(url && { url }), ...(note && { note }) };
}
