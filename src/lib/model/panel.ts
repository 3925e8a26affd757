import type { Chart, Observation, Series } from './records';

/** Series that may share a value axis: of one unit, and of comparable measures. */
export interface Panel {
	title: string;
	unit: string;
	series: Series[];
}

/** So many series can be seen together. */
export const mostCompared = 12;

/** What is drawn of an observation, whoever states it: a passage, or a work that is not quoted. */
export type Plotted = Pick<
	Observation,
	'id' | 'value' | 'low' | 'high' | 'qualifier' | 'period' | 'span'
>;

export interface PlottedSeries<O extends Plotted = Plotted> extends Pick<Series, 'id' | 'measure'> {
	observations: O[];
	/** What tells it from the others of its panel, where that is not in the words of its measure. */
	telling?: string;
}

/** A panel as drawing needs it; each `Panel` is one. */
export interface PlottedPanel<O extends Plotted = Plotted> extends Pick<Panel, 'title' | 'unit'> {
	series: PlottedSeries<O>[];
}

/** The panels of a chart: each series alone, headed by its measure, since no two measure the same. */
export function panelsOf({ unit, series }: Pick<Chart, 'unit' | 'series'>): Panel[] {
	return series.map((one) => ({ title: one.measure, unit, series: [one] }));
}

/** Where an observation stands on a value axis; a range stands for its middle. Undefined: no number is stated. */
export function valueOf({ value, low, high }: Plotted): number | undefined {
	return low !== undefined && high !== undefined ? (low + high) / 2 : value;
}
