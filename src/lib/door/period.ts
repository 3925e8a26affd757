import edtf from 'edtf';
import type { Span } from '../model/records';
import type { Fault } from './fault';

/** The year that stands for an open end, since JSON knows no infinity. */
const openEnd = 9999;

/**
 * The span of an EDTF period in decimal years, `null` where it names no year (“XXXX-01-28”).
 *
 * @returns undefined if the text is no EDTF; 'reversed' if the period ends before it begins
 */
export function spanOf(period: string): Span | null | undefined | 'reversed' {
	const parsed = parseEdtf(period);
	if (!parsed) return isReversed(period) ? 'reversed' : undefined;
	if (/^XXXX/.test(period)) return null;
	return [decimalYear(parsed.min, -openEnd), decimalYear(parsed.max, openEnd)];
}

/** A period and its span. A faulty period has no span here; the check says what is wrong with it. */
export function spanned(period: string | undefined): { period?: string; span?: Span } {
	if (period === undefined) return {};
	const span = spanOf(period);
	return span && span !== 'reversed' ? { period, span } : { period };
}

/** What is wrong with a period, if anything. */
export function periodFault(
	period: string | undefined
): Pick<Fault, 'code' | 'what' | 'todo'> | undefined {
	const span = period === undefined ? null : spanOf(period);
	if (span === 'reversed')
		return {
			code: 'period-ends-before-it-begins',
			what: `The period ${period} ends before it begins.`,
			todo: 'Put the earlier date first.'
		};
	if (span === undefined)
		return {
			code: 'date-not-edtf',
			what: `“${period}” is no EDTF date.`,
			todo: 'Write it like 1997, 1997-08, 1997-08-29, 2011/2020, 200X, 1985~ or XXXX-01-28.'
		};
	return;
}

function isReversed(period: string): boolean {
	const [from, to, ...rest] = period.split('/').map(parseEdtf);
	return Boolean(from && to && !rest.length && to.max < from.min);
}

function parseEdtf(period: string) {
	try {
		return edtf(period);
	} catch {
		return;
	}
}

/** Milliseconds since 1970 as a year with three decimals: the end of 2016 is 2017. */
function decimalYear(time: number, open: number): number {
	if (!Number.isFinite(time)) return open;
	const date = new Date(time + (time % 1000 === 999 || time % 1000 === -1 ? 1 : 0));
	const year = date.getUTCFullYear();
	const start = startOf(year);
	return Number((year + (date.getTime() - start) / (startOf(year + 1) - start)).toFixed(3));
}

function startOf(year: number): number {
	return new Date(0).setUTCFullYear(year, 0, 1);
}
