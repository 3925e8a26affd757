import type { Span } from '../model/records';

const steps = [1, 2, 5, 10, 20, 25, 50, 100];
const fewestYears = 6;

/** Whole years around a span, with room for the outermost marks. */
export function yearAxis([from, to]: Span): Span {
	const [start, end] = [Math.floor(from), Math.ceil(to)];
	const margin = Math.max(1, Math.round((end - start) * 0.04), (fewestYears - (end - start)) / 2);
	return [start - Math.ceil(margin), end + Math.ceil(margin)];
}

/** Round years, at most so many. Each stands in the middle of its year, where a mark for that year stands. */
export function yearTicks([from, to]: Span, most: number): number[] {
	const step = steps.find((years) => (to - from) / years <= most) ?? 100;
	const ticks: number[] = [];
	for (let year = Math.ceil(from / step) * step; year + 1 <= to; year += step)
		ticks.push(year + 0.5);
	return ticks;
}

/** The year a moment lies in; years before 1 are astronomical. */
export function printYear(moment: number): string {
	const year = Math.floor(moment);
	return year > 0 ? String(year) : `${1 - year} BCE`;
}
