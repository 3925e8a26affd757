import { isCurrency, isMoney } from './figure';
import type { Panel } from './panel';
import type { Chart, Series } from './records';

/** A series that can be compared, with what its chart says of it. */
export interface Candidate extends Series {
	unit: string;
	chart: Omit<Chart, 'series' | 'unit'>;
}

/** A panel of candidates. */
export interface ComparedPanel extends Panel {
	series: Candidate[];
}

/** A sentence names at most so many panels. */
const mostNamed = 4;
const longestName = 90;
const shortestName = 40;

/** Every series of the charts, in their order. */
export function candidatesOf(charts: readonly Chart[]): Candidate[] {
	return charts.flatMap(({ series, unit, ...chart }) =>
		series.map((one) => ({ ...one, unit, chart }))
	);
}

/** Whether two series measure the same: they are of one unit, and name one concept. */
export function isComparable(one: Candidate, other: Candidate): boolean {
	return one.concept !== undefined && one.concept === other.concept && one.unit === other.unit;
}

/** The series in as few panels as may be, in the order they were chosen in. */
export function comparedPanels(chosen: readonly Candidate[]): ComparedPanel[] {
	const panels: ComparedPanel[] = [];
	for (const one of chosen) {
		const panel = panels.find(({ series }) => isComparable(series[0]!, one));
		if (panel) {
			panel.series.push(one);
			panel.title = one.concept!;
		} else panels.push({ title: one.measure, unit: one.unit, series: [one] });
	}
	return panels;
}

/** Why panels are apart: a sentence about their units, and one for each unit that several of them have. */
export function reasonsApart(panels: readonly ComparedPanel[]): string[] {
	const byUnit = new Map<string, ComparedPanel[]>();
	for (const panel of panels) byUnit.set(panel.unit, [...(byUnit.get(panel.unit) ?? []), panel]);
	const units = capitalised(listed([...byUnit.keys()].map(nameOfUnit)));
	return [
		...(byUnit.size > 1 ? [`${units} are different units, and share no axis.`] : []),
		...[...byUnit]
			.filter(([, apart]) => apart.length > 1)
			.map(([unit, apart]) => `${listed(namesOf(apart))} ${different(unit)}.`)
	];
}

/** A measure in short: its first clause, or the beginning of that, up to a comma if one stands late enough. */
export function shortMeasure(measure: string): string {
	const clause = measure.split('; ')[0]!;
	if (clause.length <= longestName) return clause;
	const start = clause.slice(0, longestName);
	const comma = start.lastIndexOf(', ');
	return `${start.slice(0, comma > shortestName ? comma : start.lastIndexOf(' '))} …`;
}

/** A unit as a word in a sentence: `US dollars per month`. */
export function nameOfUnit(unit: string): string {
	const [currency = '', per] = unit.split(/(?= per )/);
	if (!isCurrency(currency)) return unit === 'rank' ? 'ranks' : unit;
	const name = new Intl.NumberFormat('en-GB', {
		style: 'currency',
		currency,
		currencyDisplay: 'name'
	})
		.formatToParts(2)
		.find(({ type }) => type === 'currency')!.value;
	return name + (per ?? '');
}

/** Panels by the charts they are of; by what they measure, where that does not tell them apart. */
function namesOf(panels: readonly ComparedPanel[]): string[] {
	const names = panels.map(({ series: [first, ...others] }) => {
		if (others.length) return first!.concept!;
		const isAlone = panels.every(
			({ series }) =>
				series[0] === first || series.every(({ chart }) => chart.id !== first!.chart.id)
		);
		return isAlone ? first!.chart.title : shortMeasure(first!.measure);
	});
	const quoted = names.slice(0, names.length > mostNamed + 1 ? mostNamed : undefined);
	const more = names.length - quoted.length;
	return [...quoted.map((name) => `“${name}”`), ...(more ? [`${more} others`] : [])];
}

function different(unit: string): string {
	if (unit === 'percent') return 'are percentages of different things';
	if (unit === 'rank') return 'are places in different orders';
	if (isMoney(unit)) return 'are sums of money for different things';
	return `are in ${unit}, but do not measure the same`;
}

function listed(names: readonly string[]): string {
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
