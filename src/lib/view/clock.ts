import type { Moment } from '../model/atlas';
import type { Span } from '../model/records';
import { showsSaying, type View } from './view';

/**
 * The years a clock shows, both ends included. Where events lie long before them, one more stop stands for all of the
 * time before: it is numbered `first - 1`.
 */
export interface Dial {
	first: number;
	last: number;
	/** How many events end before the first year. */
	earlier: number;
}

/** What a year's mark shows. The stop before the first year counts all events that end before it. */
export interface Tick {
	year: number;
	/** Events dated to a time within the year. */
	within: number;
	/** Events of several years that go on in it. */
	across: number;
}

/** The longest stretch of years on one dial: a few early events must not squash all the others. */
const longestYears = 150;
/** Open ends are written as ±9999. */
const openYear = 9999;

/** The dial of some events; undefined if none has a date. */
export function dialOf(moments: readonly Pick<Moment, 'span'>[]): Dial | undefined {
	const spans = moments.map(({ span }) => closed(span)).filter((span) => span !== undefined);
	let modern = spans.sort((a, b) => a[0] - b[0]);
	for (;;) {
		const [first, end] = [modern[0]?.[0], Math.max(...modern.map(([, to]) => to))];
		if (first === undefined) return;
		const cut = end - first > longestYears ? widestGap(modern) : 0;
		if (!cut) {
			const years = { first: Math.floor(first), last: lastYear(end) };
			return { ...years, earlier: moments.filter(({ span }) => span[1] <= years.first).length };
		}
		modern = modern.slice(cut);
	}
}

/** The first stop of a dial: the time before its years, if events lie there. */
export function lowestStop({ first, earlier }: Dial): number {
	return earlier ? first - 1 : first;
}

/** The mark of each stop, in order. */
export function ticksOf(dial: Dial, moments: readonly Pick<Moment, 'span'>[]): Tick[] {
	const ticks: Tick[] = [];
	for (let year = lowestStop(dial); year <= dial.last; year++)
		ticks.push({ year, within: 0, across: 0 });
	for (const { span } of moments) {
		const [from, to] = [stopAt(dial, Math.floor(span[0])), stopAt(dial, lastYear(span[1]))];
		const kind = from === to ? 'within' : 'across';
		for (let stop = from; stop <= to; stop++) ticks[stop - lowestStop(dial)]![kind]++;
	}
	return ticks;
}

/** The events that a view shows. */
export function momentsShown<M extends Pick<Moment, 'sayings'>>(
	moments: readonly M[],
	view: View
): M[] {
	return moments.filter(({ sayings }) => sayings.some((saying) => showsSaying(view, saying)));
}

/** The stop of a year: the nearest there is. */
export function stopAt(dial: Dial, year: number): number {
	return Math.min(Math.max(year, lowestStop(dial)), dial.last);
}

/** The last year that a moment, as the end of a span, leaves its mark on: the end of 2016 is 2017. */
export function lastYear(end: number): number {
	return Math.ceil(end) - 1;
}

/** A span without its open ends, which have no place on a dial. */
function closed([from, to]: Span): Span | undefined {
	if (from <= -openYear && to >= openYear) return;
	if (to >= openYear) return [from, from + 1];
	return from <= -openYear ? [to - 1, to] : [from, to];
}

/** The index of the span that follows the widest gap; 0 where there is none. */
function widestGap(sorted: readonly Span[]): number {
	let [cut, widest, end] = [0, 0, sorted[0]![1]];
	sorted.forEach(([from, to], index) => {
		if (from - end > widest) [cut, widest] = [index, from - end];
		end = Math.max(end, to);
	});
	return cut;
}
