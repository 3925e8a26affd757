import { printFigure } from '../model/figure';
import { printPeriod } from '../model/period';
import type { Observation, Series, Span } from '../model/records';
import { ink } from './ink';
import { laneOf, lanes, statedEnds, type Lane } from './lanes';
import type { FigureMark, Mark, Reach } from './mark';

/** What a period must fill of the time axis to be drawn as a bar. */
const shortestBar = 0.02;

interface Surroundings {
	unit: string;
	/** What the time axis shows; absent where nothing is dated. */
	years?: Span;
	/** The time axis with its margins. */
	axis?: Span;
	/** The places side by side in each lane. */
	slots: Record<Lane, number>;
	sourceLabel: (excerpt: string) => string;
}

export function valueOf({ value, low, high }: Observation): number | undefined {
	return low !== undefined && high !== undefined ? (low + high) / 2 : value;
}

/** How many of a series stand in each lane. */
export function countByLane(series: Series, years: Span | undefined): Record<Lane, number> {
	const count: Record<Lane, number> = { earlier: 0, time: 0, undated: 0 };
	for (const observation of drawable(series)) count[laneOf(observation, years)]++;
	return count;
}

/** The marks of a series, lane by lane, each lane in order of time. Observations without a number have none. */
export function marksOf(series: Series, around: Surroundings): Record<Lane, FigureMark[]> {
	const all = drawable(series).sort((a, b) => moment(a.span) - moment(b.span));
	const inLane = (lane: Lane) =>
		all
			.filter((observation) => laneOf(observation, around.years) === lane)
			.map((observation, index, { length }) => ({
				...placed(observation, around, ((index + 0.5) * around.slots[lane]) / length, lane),
				...said(observation, series, around)
			}));
	return Object.fromEntries(lanes.map((lane) => [lane, inLane(lane)])) as Record<
		Lane,
		FigureMark[]
	>;
}

function drawable({ observations }: Series): Observation[] {
	return observations.filter((observation) => valueOf(observation) !== undefined);
}

/** The middle of a period, or the one end it has. */
export function moment(span: Span | undefined): number {
	const [from, to] = span ? statedEnds(span) : [];
	return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
}

function placed(
	observation: Observation,
	{ axis }: Surroundings,
	slot: number,
	lane: Lane
): Pick<Mark, 'x' | 'y' | 'span'> {
	const y = valueOf(observation)!;
	const { span } = observation;
	if (lane !== 'time' || !span || !axis) return { x: slot, y };
	return { x: moment(span), y, ...(isLong(span, axis) && { span }) };
}

/** Whether a period fills enough of the time axis to be drawn as a bar. */
export function isLong(span: Span, axis: Span): boolean {
	return span[1] - span[0] > (axis[1] - axis[0]) * shortestBar;
}

function said(observation: Observation, { measure }: Series, { unit, sourceLabel }: Surroundings) {
	const figure = printFigure(observation, unit);
	const period = observation.period ? printPeriod(observation.period) : '';
	return {
		id: observation.id,
		observation,
		figure,
		period,
		reach: reachOf(observation),
		spoken: {
			lead: figure,
			text: `, ${period || 'no date'}. ${measure}.`,
			attribution: sourceLabel(observation.excerpt)
		}
	};
}

function reachOf({ low, high, qualifier }: Observation): Reach | undefined {
	if (low !== undefined && high !== undefined) return { low, high };
	switch (qualifier) {
		case 'over':
			return { above: ink.arrow };
		case 'up-to':
			return { below: ink.arrow };
		case 'about':
			return { above: ink.halo, below: ink.halo };
		case 'nearly':
			return { below: ink.halo };
	}
}
