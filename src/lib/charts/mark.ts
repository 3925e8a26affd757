import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { Observation, Span } from '../model/records';

/** One observation where it is drawn, and what is said of it when it is pointed at. */
export interface Mark {
	/** On its lane's axis: decimal years, or a slot. */
	x: number;
	/** In the unit of the chart; the middle of a range, which is drawn as a bar and not as a point. */
	y: number;
	/** The period in decimal years, where it is long enough to be seen. */
	span?: Span;
	observation: Observation;
	figure: string;
	period: string;
	measure: string;
	source: string;
}

/** A chart as a value: `ChartView` draws it as it is. */
export type MarksConfiguration = ChartConfiguration<'scatter', Mark[]>;

/** One axis of it. */
export type Axis = NonNullable<NonNullable<ChartOptions<'scatter'>['scales']>[string]> & {
	type?: 'linear';
};

/** Whether the source gives bounds and no value. */
export function isRange({ observation: { low, high } }: Mark): boolean {
	return low !== undefined && high !== undefined;
}

/**
 * Whether a line joins a mark with the next: both state a value, and no other mark of the series speaks of the same
 * time as either, since a line would then take one side of a contradiction.
 */
export function isJoined(marks: Mark[], index: number): boolean {
	const pair = [marks[index], marks[index + 1]];
	return pair.every(
		(one) =>
			one && !isRange(one) && marks.every((other) => other === one || !isContemporary(one, other))
	);
}

function isContemporary(one: Mark, other: Mark): boolean {
	const [a, b] = [one.observation.span, other.observation.span];
	return !a || !b || (a[0] < b[1] && b[0] < a[1]);
}
