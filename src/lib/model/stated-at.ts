import type { Observation, Series, Span } from './records';

/** How the period of an observation lies to the one asked for: inside it, around it, or partly in it. */
export type Fit = 'inside' | 'around' | 'partly';

/** What a series states for a period. */
export interface StatedAt {
	dated: { observation: Observation; fit: Fit }[];
	/** What it states without a date, which may or may not be for the period. */
	undated: Observation[];
}

type Observed = Pick<Series, 'observations'>;

/** The door writes open ends as ±9999. */
const openYear = 9999;
/** Years of longer periods are not offered one by one. */
const longestYears = 150;

/** What a series states for a period, in its own order. */
export function statedAt({ observations }: Observed, period: Span): StatedAt {
	return {
		dated: observations.flatMap((observation) => {
			const fit = observation.span && fitOf(observation.span, period);
			return fit ? [{ observation, fit }] : [];
		}),
		undated: observations.filter(({ span }) => !span)
	};
}

function fitOf([from, to]: Span, [start, end]: Span): Fit | undefined {
	if (from >= end || to <= start) return;
	if (from >= start && to <= end) return 'inside';
	return from <= start && to >= end ? 'around' : 'partly';
}

/** Every year that something is stated for, the latest first. */
export function yearsStated(series: readonly Observed[]): number[] {
	const years = new Set<number>();
	for (const { span } of series.flatMap(({ observations }) => observations))
		if (span && span[1] - span[0] <= longestYears && Math.max(...span.map(Math.abs)) < openYear)
			for (let year = Math.floor(span[0]); year < span[1]; year++) years.add(year);
	return [...years].sort((a, b) => b - a);
}

/** The latest of the years that most series state something for; undefined where nothing is dated. */
export function yearMostStated(series: readonly Observed[]): number | undefined {
	const count = (year: number) =>
		series.filter((one) => statedAt(one, [year, year + 1]).dated.length).length;
	const counts = yearsStated(series).map((year) => ({ year, count: count(year) }));
	return counts.reduce<(typeof counts)[number] | undefined>(
		(best, one) => (best && best.count >= one.count ? best : one),
		undefined
	)?.year;
}
