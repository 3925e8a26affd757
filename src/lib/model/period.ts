const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

interface Moment {
	/** Printed, without month and day; undefined where the source gives no year. */
	year?: string;
	month?: string;
	day?: number;
	mark: string;
}

const momentPattern =
	/^(XXXX|-?\d\dXX|-?\d{3}X|-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%]?)$/;

const centuryPattern = /^\d+\w\w century/;
const eraOf = (text: string) => text.endsWith('BCE');

/**
 * A period in plain English: `1991-12-25` is "25 December 1991", `-04XX` "5th century BCE".
 *
 * @param edtf a date or an interval in EDTF (ISO 8601-2); a form we do not use comes back unchanged
 */
export function printPeriod(edtf: string): string {
	const [start = '', end, more] = edtf.split('/');
	if (more !== undefined) return edtf;
	if (end === undefined) return printMoment(parseMoment(start)) ?? edtf;
	if (end === '..') return printed('since', start) ?? edtf;
	if (start === '..') return printed('until', end) ?? edtf;
	return printInterval(parseMoment(start), parseMoment(end)) ?? edtf;
}

/** When a thing that may have changed since was so: “as of 2020”, but “since May 1999”. */
export function printAsOf(edtf: string): string {
	return `${edtf.includes('/') ? '' : 'as of '}${printPeriod(edtf)}`;
}

function printed(word: string, moment: string): string | undefined {
	const text = printMoment(parseMoment(moment));
	return text && `${word} ${/^\d+(s|\w\w century)\b/.test(text) ? 'the ' : ''}${text}`;
}

function parseMoment(text: string): Moment | undefined {
	const [, year, month, day, mark = ''] = momentPattern.exec(text) ?? [];
	if (!year || (year.includes('X') && year !== 'XXXX' && month)) return;
	if (year === 'XXXX' && !month) return;
	return {
		year: printYear(year),
		month: month && months[Number(month) - 1],
		day: day ? Number(day) : undefined,
		mark
	};
}

/** Years before 1 are astronomical, as in ISO 8601: 0 is 1 BCE, -499 is 500 BCE. */
function printYear(year: string): string | undefined {
	if (year === 'XXXX') return;
	const era = year.startsWith('-') || year === '0000' ? ' BCE' : '';
	const digits = year.replace('-', '').replaceAll('X', '');
	if (year.endsWith('XX')) return `${ordinal(Number(digits) + 1)} century${era}`;
	if (year.endsWith('X')) return era ? `${Number(digits) * 10 + 1}s${era}` : `${+digits}0s`;
	return era ? `${Number(digits) + 1}${era}` : String(Number(digits));
}

function ordinal(count: number): string {
	const teen = count % 100 > 10 && count % 100 < 14;
	return count + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'));
}

function printMoment(moment: Moment | undefined): string | undefined {
	if (!moment) return;
	const { year, mark } = moment;
	const dated = [moment.day, moment.month, year].filter(Boolean).join(' ');
	const text = year ? dated : `${dated}, year not stated`;
	return `${/[~%]/.test(mark) ? 'about ' : ''}${text}${/[?%]/.test(mark) ? ' (uncertain)' : ''}`;
}

/** What both ends share is said once, where neither is marked as vague. */
function printInterval(start: Moment | undefined, end: Moment | undefined): string | undefined {
	const [from, to] = [printMoment(start), printMoment(end)];
	if (!start || !end || !from || !to) return;
	const [years, plain] = [start.year === end.year, !start.mark && !end.mark];
	if (plain && years && start.month === end.month && start.day && end.day)
		return `${start.day}–${to}`;
	if (plain && years && start.month && end.month)
		return start.day || end.day
			? `${from.replace(` ${start.year}`, '')} – ${to}`
			: `${start.month}–${to}`;
	if (plain && centuryPattern.test(from) && centuryPattern.test(to) && eraOf(from) === eraOf(to))
		return `${from.split(' ')[0]}–${to}`;
	return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}
