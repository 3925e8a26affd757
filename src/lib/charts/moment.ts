import type { Span } from '../model/records';
import { statedEnds } from './lanes';

/** What a period must fill of the time axis to be drawn as one. */
const shortestBar = 0.02;
/** A day's grace, since a leap year is written in decimals too. */
const oneYear = 1.003;

/** The middle of a period, or the one end it has. */
export function moment(span: Span | undefined): number {
	const [from, to] = span ? statedEnds(span) : [];
	return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
}

/** Whether a period fills enough of the time axis to be drawn as one. */
export function isLong(span: Span, axis: Span): boolean {
	return span[1] - span[0] > (axis[1] - axis[0]) * shortestBar;
}

/** Whether a value is for more than a year: a dot in the middle would date it. */
export function isOverYears([from, to]: Span): boolean {
	return to - from > oneYear;
}
