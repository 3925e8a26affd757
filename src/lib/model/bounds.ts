import type { Observation, Qualifier } from './records';

/** Between which numbers a value lies; infinite where the source sets no bound. */
export interface Bounds {
	low: number;
	high: number;
	/** Whether the bound itself is out of it: “over 60” is not 60. */
	lowOpen: boolean;
	highOpen: boolean;
	/** Whether the numbers are as near as the source cares: “about”, “nearly”, an estimate. */
	soft: boolean;
}

const soft: readonly Qualifier[] = ['about', 'nearly', 'estimate'];
/** Decimal fractions do not add up in binary; no source states as many digits. */
const digits = 12;

/** What an observation says of its value; undefined where it has no number. */
export function boundsOf({ value, low, high, qualifier }: Observation): Bounds | undefined {
	const [from, to] = [low ?? value, high ?? value];
	if (from === undefined || to === undefined) return;
	return {
		low: qualifier === 'up-to' ? -Infinity : from,
		high: qualifier === 'over' ? Infinity : to,
		lowOpen: qualifier === 'over',
		highOpen: false,
		soft: soft.includes(qualifier)
	};
}

/** What is known of `one - other`. */
export function difference(one: Bounds, other: Bounds): Bounds {
	return {
		low: rounded(one.low - other.high),
		high: rounded(one.high - other.low),
		lowOpen: one.lowOpen || other.highOpen,
		highOpen: one.highOpen || other.lowOpen,
		soft: one.soft || other.soft
	};
}

/** What is known of `one / other`; undefined unless both are known to be above nothing. */
export function ratio(one: Bounds, other: Bounds): Bounds | undefined {
	if (!(one.low > 0 && other.low > 0)) return;
	return {
		low: one.low / other.high,
		high: one.high / other.low,
		lowOpen: one.lowOpen || other.highOpen,
		highOpen: one.highOpen || other.lowOpen,
		soft: one.soft || other.soft
	};
}

/** The same, seen from below. */
export function negative({ low, high, lowOpen, highOpen, soft }: Bounds): Bounds {
	return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen, soft };
}

function rounded(value: number): number {
	return Number(value.toPrecision(digits));
}
