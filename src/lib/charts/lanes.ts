import type { Observation, Span } from '../model/records';

/** Where an observation stands: on the time axis, left of it (long before the others), right of it (undated). */
export const lanes = ['earlier', 'time', 'undated'] as const;
export type Lane = (typeof lanes)[number];

export const laneTitles: Record<Lane, string> = {
	earlier: 'earlier',
	time: '',
	undated: 'no date'
};

/** The longest stretch of years drawn to one scale: a single early date must not squash all the others. */
const longestYears = 150;
/** The door writes open ends as ±9999. */
const openYear = 9999;

/** The ends a span states; undefined for an open one. */
export function statedEnds([from, to]: Span): [from?: number, to?: number] {
	return [from > -openYear ? from : undefined, to < openYear ? to : undefined];
}

/** A span without its open ends, which have no place on an axis. */
export function closed(span: Span): Span | undefined {
	const [from, to] = statedEnds(span);
	const [start, end] = [from ?? to, to ?? from];
	return start === undefined || end === undefined ? undefined : [start, end];
}

/**
 * The years the time axis shows: all, or, where they span more than 150 years, those after the widest gap.
 *
 * @returns undefined where no observation has a date
 */
export function yearsShown(spans: Span[]): Span | undefined {
	let shown = spans
		.map(closed)
		.filter((span) => span !== undefined)
		.sort((a, b) => a[0] - b[0]);
	for (;;) {
		const [first, end] = [shown[0]?.[0], Math.max(...shown.map(([, to]) => to))];
		if (first === undefined) return;
		const cut = end - first > longestYears ? widestGap(shown) : 0;
		if (!cut) return [first, end];
		shown = shown.slice(cut);
	}
}

/** The index of the span that follows the widest gap; 0 where there is none. */
function widestGap(sorted: Span[]): number {
	let [cut, widest, end] = [0, 0, sorted[0]![1]];
	sorted.forEach(([from, to], index) => {
		if (from - end > widest) [cut, widest] = [index, from - end];
		end = Math.max(end, to);
	});
	return cut;
}

export function laneOf({ span }: Pick<Observation, 'span'>, years: Span | undefined): Lane {
	const stated = span && closed(span);
	if (!stated || !years) return 'undated';
	return stated[0] < years[0] ? 'earlier' : 'time';
}
