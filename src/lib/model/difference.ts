import { boundsOf, difference, negative, ratio, type Bounds } from './bounds';
import { isMoney, printFigure } from './figure';
import type { Panel } from './panel';
import type { Observation, Span } from './records';
import { statedAt } from './stated-at';

/** Two observations of a panel, and what may be said of the difference between them. */
export interface Difference {
	earlier: Observation;
	later: Observation;
	text: string;
}

/** Below, a ratio says no more than the difference. */
const tellingRatio = 1.5;
const ratioDigits = 3;
const single: Record<string, string> = { years: 'year', months: 'month', days: 'day' };

/**
 * The differences between what a panel states for a period, each value against the one before it in time, or, for one
 * time, in the order of the series. What has no date is compared with nothing.
 */
export function differencesOf({ unit, series }: Panel, period: Span): Difference[] {
	const stated = series
		.flatMap((one) => statedAt(one, period).dated.map(({ observation }) => observation))
		.sort((a, b) => a.span![0] - b.span![0]);
	return stated
		.slice(1)
		.map((later, index) => ({ earlier: stated[index]!, later }))
		.map((pair) => ({ ...pair, text: printDifference(pair.later, pair.earlier, unit) }));
}

/** What may be said of one observation against another of the same measure: `20 percentage points more`. */
export function printDifference(one: Observation, other: Observation, unit: string): string {
	const [bounds, others] = [boundsOf(one), boundsOf(other)];
	if (!bounds || !others) return 'one has no number';
	const contemporary = isContemporary(one, other);
	if (!contemporary && isOverlapping(one, other))
		return 'no difference is given: the periods overlap, and are not the same';
	const nominal = isMoney(unit) && !contemporary;
	return [
		printBounds(difference(bounds, others), unit),
		unit === 'rank' ? '' : printRatio(ratio(bounds, others)),
		nominal ? 'nominal, not adjusted for inflation' : '',
		[one, other].some(({ qualifier }) => qualifier === 'estimate') ? 'by an estimate' : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** Whether both are for the same time: one period, or one year. */
function isContemporary({ span: a }: Observation, { span: b }: Observation): boolean {
	if (!a || !b) return false;
	const isOneYear = Math.floor(a[0]) === Math.floor(b[0]) && Math.ceil(a[1]) === Math.ceil(b[1]);
	return (
		(a[0] === b[0] && a[1] === b[1]) || (isOneYear && Math.ceil(a[1]) - Math.floor(a[0]) === 1)
	);
}

function isOverlapping({ span: a }: Observation, { span: b }: Observation): boolean {
	return Boolean(a && b && a[0] < b[1] && b[0] < a[1]);
}

function printBounds(bounds: Bounds, unit: string): string {
	const { low, high, soft } = bounds;
	if (low === -Infinity && high === Infinity) return 'which is more is left open';
	if (low === 0 && high === 0) return soft ? 'about the same' : 'the same';
	if (low >= 0) return `${printAmounts(bounds, unit)} ${more(unit)}`;
	if (high <= 0) return `${printAmounts(negative(bounds), unit)} ${less(unit)}`;
	if (low === -Infinity)
		return `${printAmounts(bounds, unit)} ${more(unit)}, if ${more(unit)} at all`;
	if (high === Infinity)
		return `${printAmounts(negative(bounds), unit)} ${less(unit)}, if ${less(unit)} at all`;
	return `between ${printAmount(-low, unit)} ${less(unit)} and ${printAmount(high, unit)} ${more(unit)}`;
}

/** The first place is the highest. */
const more = (unit: string) => (unit === 'rank' ? 'lower' : 'more');
const less = (unit: string) => (unit === 'rank' ? 'higher' : 'less');

/** Amounts of which the greater is above nothing. */
function printAmounts({ low, high, lowOpen, highOpen, soft }: Bounds, unit: string): string {
	const about = soft ? 'about ' : '';
	if (high === Infinity)
		return `${lowOpen ? 'more than' : 'at least'} ${about}${printAmount(low, unit)}`;
	if (low === -Infinity)
		return `${highOpen ? 'less than' : 'at most'} ${about}${printAmount(high, unit)}`;
	if (low === high) return about + printAmount(high, unit);
	const from = isMoney(unit) ? printAmount(low, unit) : printNumber(low);
	return `${about}${from} to ${printAmount(high, unit)}`;
}

function printNumber(value: number): string {
	return printFigure({ value, qualifier: 'exact' }, '').trim();
}

function printAmount(value: number, unit: string): string {
	const one = value === 1;
	const number = printNumber(value);
	if (unit === 'percent') return `${number} percentage ${one ? 'point' : 'points'}`;
	if (unit === 'rank') return `${number} ${one ? 'place' : 'places'}`;
	if (one && single[unit]) return `1 ${single[unit]}`;
	return printFigure({ value, qualifier: 'exact' }, unit);
}

/** Empty where a ratio says no more than the difference. */
function printRatio(bounds: Bounds | undefined): string {
	if (!bounds) return '';
	const { low, high, lowOpen, highOpen, soft } = bounds;
	const isTelling = low >= tellingRatio || high <= 1 / tellingRatio;
	const isBound = low === 0 && high >= tellingRatio;
	if ((!isTelling && !isBound) || (low === 0 && high === Infinity)) return '';
	const about = soft ? 'about ' : '';
	const times = 'times as much';
	if (high === Infinity)
		return `${lowOpen ? 'more than' : 'at least'} ${about}${bound(low, Math.floor)} ${times}`;
	if (low === 0)
		return `${highOpen ? 'less than' : 'at most'} ${about}${bound(high, Math.ceil)} ${times}`;
	if (low === high) return `${about}${bound(low, Math.round)} ${times}`;
	return `${about}${bound(low, Math.floor)} to ${bound(high, Math.ceil)} ${times}`;
}

/** A ratio of three digits; a bound must not be rounded over what it bounds. */
function bound(value: number, round: (value: number) => number): string {
	const scale = 10 ** (ratioDigits - 1 - Math.floor(Math.log10(value)));
	const rounded = round(Number((value * scale).toPrecision(12))) / scale;
	return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: ratioDigits }).format(rounded);
}
