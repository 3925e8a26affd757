import type { Span } from '../model/records';
import { lastYear } from './clock';

/** Years as a short label: “2006–2010”, “2006”, “until 2010”, “since 2006”, “all years”. */
export function printYears(span: Span | undefined): string {
	return worded(span, (from, to) => `${from}–${to}`, 'until', 'since', '');
}

/** Years and the events in them, as a slider says them: “from 2006 to 2010, 34 dated events”. */
export function sayYears(span: Span | undefined, events: number): string {
	const years = worded(span, (from, to) => `from ${from} to ${to}`, 'until', 'since', 'in ');
	return `${years}, ${events} dated event${events === 1 ? '' : 's'}`;
}

function worded(
	[from, end]: Span = [-Infinity, Infinity],
	both: (from: string, to: string) => string,
	until: string,
	since: string,
	within: string
): string {
	const [first, last] = [printYear(from), printYear(lastYear(end))];
	if (!Number.isFinite(from)) return Number.isFinite(end) ? `${until} ${last}` : 'all years';
	if (!Number.isFinite(end)) return `${since} ${first}`;
	return first === last ? within + first : both(first, last);
}

/** Years before 1 are astronomical. */
export function printYear(year: number): string {
	return year > 0 ? String(year) : `${1 - year} BCE`;
}

/** So many years between two labels that at most `most` labels stand over `count` years. */
export function labelStep(count: number, most: number): number {
	return [1, 2, 5, 10, 20, 25, 50].find((step) => count / step <= most) ?? 100;
}
