import { valueOf, type Plotted, type PlottedPanel, type PlottedSeries } from '../model/panel';
import { isJoined } from './joins';
import { moment } from './moment';

/** What the marks of a panel are, as its values ask for, and how its value axis runs. */
export interface Form {
	/** Slopes: at least two values of one series are joined. Bars: they begin at zero. */
	kind: 'dots' | 'slopes' | 'bars';
	scale: 'linear' | 'logarithmic';
	/** More than one series: marks wear a shape and words that tell their series from the others. */
	isShared: boolean;
}

/** Positive values further apart than this are drawn to powers of ten. */
const widestLinear = 100;
/** What is measured, not counted: a bar would fill up what is no heap of things. */
const measured = /^(percent|rank|(day|week|month|year|decade|hour)s?|k?m|miles?|met(re|er)s)\b/;

export function formOf({ unit, series }: Pick<PlottedPanel, 'unit' | 'series'>): Form {
	const observations = series.flatMap((one) => drawnOf(one));
	const values = observations.flatMap(numbersOf);
	const [least, greatest] = [Math.min(...values), Math.max(...values)];
	const isLogarithmic = !isFixed(unit) && least > 0 && greatest / least > widestLinear;
	const kind = series.some(isComparedOverTime)
		? 'slopes'
		: measured.test(unit) || isLogarithmic
			? 'dots'
			: 'bars';
	return { kind, scale: isLogarithmic ? 'logarithmic' : 'linear', isShared: series.length > 1 };
}

/** The observations of a series that state a number. The others have no mark: what is missing is not zero. */
export function drawnOf<O extends Plotted>({ observations }: PlottedSeries<O>): O[] {
	return observations.filter((observation) => valueOf(observation) !== undefined);
}

/** The numbers an observation states. */
export function numbersOf({ value, low, high }: Plotted): number[] {
	return (low !== undefined && high !== undefined ? [low, high] : [value]).filter(
		(number) => number !== undefined
	);
}

/** Shares are drawn against their whole, ranks against the first. */
function isFixed(unit: string): boolean {
	return unit === 'percent' || unit === 'rank';
}

function isComparedOverTime(series: PlottedSeries): boolean {
	const dated = drawnOf(series)
		.filter(({ span }) => span)
		.sort((a, b) => moment(a.span) - moment(b.span));
	return dated.some((_, index) => isJoined(dated, index));
}
