import { printFigure } from './figure';
import { printList } from './listing';
import { printPeriod } from './period';
import type { Observation, Series } from './records';

/**
 * Between which stated values a measure lies, each with its period: `between 27 % (2011–2020) and 69 % (2016–2020)`.
 * Undefined where it has fewer than two numbers.
 */
export function extremesOf({ observations }: Series, unit: string): string | undefined {
	const numbered = observations.filter((one) => lowOf(one) !== undefined);
	if (numbered.length < 2) return;
	const least = Math.min(...numbered.map((one) => lowOf(one)!));
	const most = Math.max(...numbered.map((one) => highOf(one)!));
	const lowest = numbered.filter((one) => lowOf(one) === least);
	const highest = numbered.filter((one) => highOf(one) === most);
	const [low, high] = [stated(lowest, unit), stated(highest, unit)];
	if (low !== high) return `between ${low} and ${high}`;
	return least === most ? `each time ${low}` : `within ${low}`;
}

function stated(observations: Observation[], unit: string): string {
	const figures = [...new Set(observations.map((one) => printFigure(one, unit)))].join(' or ');
	const periods = observations.flatMap(({ period }) => (period ? [printPeriod(period)] : []));
	// A date is only given where it holds for each of them.
	const dated = periods.length === observations.length;
	return dated ? `${figures} (${printList([...new Set(periods)])})` : figures;
}

function lowOf({ value, low }: Observation): number | undefined {
	return low ?? value;
}

function highOf({ value, high }: Observation): number | undefined {
	return high ?? value;
}
