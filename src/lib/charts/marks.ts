import { printFigure } from '../model/figure';
import { valueOf, type Plotted, type PlottedSeries } from '../model/panel';
import { printPeriod } from '../model/period';
import type { Span } from '../model/records';
import { drawnOf, type Form } from './form';
import { ink } from './ink';
import { isRange } from './joins';
import { laneOf, type Lane } from './lanes';
import type { FigureMark, Mark, Reach, Shape } from './mark';
import { isLong, isOverYears, moment } from './moment';

/** What the marks of a series depend on besides its observations. */
export interface Surroundings<O extends Plotted> {
	unit: string;
	form: Form;
	/** What the time axis shows; absent where nothing is dated. */
	years?: Span;
	/** The time axis with its margins. */
	axis?: Span;
	/** The places side by side in each lane. */
	slots: Record<Lane, number>;
	colour: string;
	/** What tells the series from the others of its panel; empty where it is alone. */
	telling: string;
	attribution: (observation: O) => string;
}

/** How many places some series take in each lane beside the time axis: what states the same shares one. */
export function placesByLane(series: PlottedSeries[], years?: Span): Record<Lane, number> {
	const placesIn = (lane: Lane) =>
		series.reduce((sum, one) => sum + placesOf(inLane(drawnOf(one), lane, years)).size, 0);
	return { earlier: placesIn('earlier'), time: placesIn('time'), undated: placesIn('undated') };
}

function inLane<O extends Plotted>(observations: O[], lane: Lane, years?: Span): O[] {
	return observations.filter((observation) => laneOf(observation, years) === lane);
}

/** The places of some observations side by side, by what each states. */
function placesOf(observations: Plotted[]): Map<string, number> {
	const stated = [...new Set(observations.map(statementOf))];
	return new Map(stated.map((statement, place) => [statement, place]));
}

function statementOf({ value, low, high, qualifier, period }: Plotted): string {
	return [value, low, high, qualifier, period].join();
}

/**
 * The marks of a series, lane by lane, each lane in order of time. Observations without a number have none.
 *
 * @param before how many places in each lane beside the time axis other series of the panel take, before this one
 * @param all how many places the panel takes there
 */
export function marksOf<O extends Plotted>(
	series: PlottedSeries<O>,
	around: Surroundings<O>,
	before = placesByLane([]),
	all = placesByLane([series], around.years)
): Record<Lane, FigureMark[]> {
	const sorted = drawnOf(series).sort((a, b) => moment(a.span) - moment(b.span));
	const marksIn = (lane: Lane): FigureMark[] => {
		const observations = inLane(sorted, lane, around.years);
		const places = placesOf(observations);
		return observations.map((observation) => {
			const position = before[lane] + places.get(statementOf(observation))! + 0.5;
			const place = placed(
				observation,
				around.axis,
				(position * around.slots[lane]) / all[lane],
				lane
			);
			const shape = shapeOf(observation, around.form, place.span, lane);
			const filled = shape !== 'dot' && shape !== 'stem';
			const reach = { ...reachOf(observation, shape), ...(filled && place.span && { beside: 0 }) };
			return { ...place, ...said(observation, series, around), shape, filled, reach };
		});
	};
	return { earlier: marksIn('earlier'), time: marksIn('time'), undated: marksIn('undated') };
}

function placed(
	observation: Plotted,
	axis: Span | undefined,
	slot: number,
	lane: Lane
): Pick<Mark, 'x' | 'y' | 'span'> {
	const y = valueOf(observation)!;
	const { span } = observation;
	if (lane !== 'time' || !span || !axis) return { x: slot, y };
	return { x: moment(span), y, ...(isLong(span, axis) && { span }) };
}

/**
 * The shape of a mark, by what is stated: bounds, a value for years, or a value. Along the years a bar is as wide as
 * its period, and a stem where that is too short to be seen.
 */
export function shapeOf(
	observation: Plotted,
	{ kind, isShared }: Form,
	span?: Span,
	lane?: Lane
): Shape {
	if (isRange(observation)) return 'range';
	if (kind === 'bars') return isShared || (lane === 'time' && !span) ? 'stem' : 'bar';
	return span && isOverYears(span) && !isShared ? 'span' : 'dot';
}

function said<O extends Plotted>(
	observation: O,
	{ measure }: PlottedSeries<O>,
	{ unit, colour, telling, attribution }: Surroundings<O>
) {
	const figure = printFigure(observation, unit);
	const period = observation.period ? printPeriod(observation.period) : '';
	return {
		id: observation.id,
		observation,
		colour,
		figure,
		period,
		telling,
		spoken: {
			lead: figure,
			text: `, ${period || 'no date'}. ${measure}.`,
			attribution: attribution(observation)
		}
	};
}

function reachOf(observation: Plotted, shape: Shape): Reach {
	const { low, high, value } = observation;
	if (shape === 'range') return { low, high };
	const bar = { low: Math.min(0, value!), high: Math.max(0, value!), beside: ink.bar };
	return { ...(shape === 'bar' && bar), ...beyond(observation) };
}

/** What a qualifier adds to a mark, in pixels from its value. */
function beyond({ qualifier }: Plotted): Reach {
	switch (qualifier) {
		case 'over':
			return { above: ink.arrow };
		case 'up-to':
			return { below: ink.arrow };
		case 'about':
			return { above: ink.halo, below: ink.halo };
		case 'nearly':
			return { below: ink.halo };
		default:
			return {};
	}
}
