import { extremesOf } from './extremes';
import { printFigure } from './figure';
import { longestGap } from './gaps';
import { printList, printNumber } from './listing';
import { printPeriod } from './period';
import type { Chart, Observation, Qualifier, Series } from './records';

/** What a summary names besides the chart itself. */
export interface Around {
	/** How a source is named, by an excerpt of it. */
	sourceLabel: (excerpt: string) => string;
	/** The disagreements that touch the chart, and how many sources differ in each. */
	disagreements?: readonly Differing[];
}

interface Differing {
	title: string;
	sources: number;
}

/** More measures than this are not gone through one by one. */
const mostMeasures = 3;

/**
 * What a chart shows, in plain sentences: how many values of how many measures and from whom, the extremes and the
 * longest gap within a measure, what is undated or qualified, and which disagreements touch it. Extremes are never
 * sought across measures, and nothing is said of causes or trends.
 */
export function chartSummary(chart: Pick<Chart, 'unit' | 'series'>, around: Around): string {
	const observations = chart.series.flatMap((each) => each.observations);
	if (!observations.length) return 'Nothing is shown: the filter hides every value.';
	return [
		opening(chart, observations, around),
		...withinMeasures(chart),
		...qualified(observations),
		...undated(observations),
		...disputed(around)
	].join(' ');
}

function opening(
	{ unit, series }: Pick<Chart, 'unit' | 'series'>,
	all: Observation[],
	{ sourceLabel }: Around
): string {
	const from = printList([...new Set(all.map(({ excerpt }) => sourceLabel(excerpt)))]);
	const [only] = all;
	if (all.length === 1 && only) {
		const period = only.period ? ` (${printPeriod(only.period)})` : '';
		return `One value, from ${from}: ${printFigure(only, unit)}${period}.`;
	}
	const values = capital(printNumber(all.length, 'value'));
	const measures =
		series.length === all.length
			? ', each of a measure of its own'
			: ` of ${printNumber(series.length, 'measure')}`;
	return `${values}${measures}, from ${from}.`;
}

function withinMeasures({ unit, series }: Pick<Chart, 'unit' | 'series'>): string[] {
	const named = (each: Series) => (series.length === 1 ? '' : `${shortened(each.measure)}: `);
	const told = series.flatMap((each) => {
		const parts = [extremesOf(each, unit), longestGap(each)].filter(Boolean);
		return parts.length ? [capital(`${named(each)}${parts.join('; ')}.`)] : [];
	});
	const more = told.length - mostMeasures;
	if (more <= 1) return told;
	return [
		...told.slice(0, mostMeasures),
		`${capital(printNumber(more, 'more measure'))} have several values.`
	];
}

const marks: Record<Exclude<Qualifier, 'exact'>, string> = {
	about: '“about”',
	nearly: '“nearly”',
	over: '“over”',
	'up-to': '“up to”',
	range: 'a range',
	estimate: 'an estimate'
};

function qualified(observations: Observation[]): string[] {
	if (observations.length === 1) return [];
	const counts = Object.entries(marks)
		.map(([qualifier, mark]) => ({
			mark,
			count: observations.filter((one) => one.qualifier === qualifier).length
		}))
		.filter(({ count }) => count);
	if (!counts.length) return [];
	const list = counts.map(({ mark, count }) => `${printNumber(count)} as ${mark}`);
	return [`${capital(printList(list))}.`.replace(' as ', ' given as ')];
}

function undated(observations: Observation[]): string[] {
	const count = observations.filter(({ period }) => !period).length;
	if (!count) return [];
	if (count === observations.length) return [count === 1 ? 'It has no date.' : 'None has a date.'];
	return [`${capital(printNumber(count))} ${count === 1 ? 'has' : 'have'} no date.`];
}

function disputed({ disagreements = [] }: Around): string[] {
	const between = disagreements.filter(({ sources }) => sources > 1).map(({ title }) => title);
	const within = disagreements.filter(({ sources }) => sources === 1);
	return [
		...(between.length ? [`Sources disagree: ${between.join('; ')}.`] : []),
		...within.map(({ title }) => `One source gives different accounts: ${title}.`)
	];
}

/** A measure up to its semicolon, where what it leaves out is said: the chart and its table have it whole. */
function shortened(measure: string): string {
	const [main] = measure.split(';');
	return main === measure ? measure : `${main} …`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
