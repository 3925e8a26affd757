import type { Plotted } from '../model/panel';

/** Whether the source gives bounds and no value. */
export function isRange({ low, high }: Plotted): boolean {
	return low !== undefined && high !== undefined;
}

/**
 * Whether a line joins an observation with the next of its series: both state a value, for a moment or for whole
 * years, since what is counted in a part of a year is less; and no other speaks of the same time as either, since a
 * line would then take one side of a contradiction.
 *
 * @param observations of one series, in order of time
 */
export function isJoined(observations: Plotted[], index: number): boolean {
	const pair = [observations[index], observations[index + 1]];
	return pair.every(
		(one) =>
			one &&
			!isRange(one) &&
			!isPartOfYears(one) &&
			observations.every((other) => other === one || !isContemporary(one, other))
	);
}

/** More than a month, and not whole years. A day's grace, since leap years are written in decimals too. */
function isPartOfYears({ span = [0, 0] }: Plotted): boolean {
	const length = span[1] - span[0];
	return length > 0.09 && Math.abs(length - Math.round(length)) > 0.003 * Math.ceil(length);
}

function isContemporary({ span: a }: Plotted, { span: b }: Plotted): boolean {
	return !a || !b || (a[0] < b[1] && b[0] < a[1]);
}
