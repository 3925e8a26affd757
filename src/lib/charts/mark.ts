import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { Observation, Span } from '../model/records';
import type { FaceWidth } from './ink';

/** One record where it is drawn, and what is said of it when it is pointed at. */
export interface Mark {
	/** What is picked with it. */
	id: string;
	/** On its lane's axis: decimal years, or a slot. */
	x: number;
	/** In the unit of the chart, where its axis has one; the middle of a range. */
	y: number;
	/** The period in decimal years, where it is long enough to be seen. */
	span?: Span;
	reach?: Reach;
	spoken: Spoken;
}

/** How far what is drawn of a mark goes up and down: to values of its axis, or so many pixels from its point. */
export type Reach = { low: number; high: number } | { above?: number; below?: number };

/** A sentence in three parts: what matters most, the rest, and who says so. */
export interface Spoken {
	lead: string;
	text: string;
	attribution: string;
}

/** The mark of an observation. A range is drawn as a bar and not as a point. */
export interface FigureMark extends Mark {
	observation: Observation;
	figure: string;
	period: string;
}

/** A chart as a value: `ChartView` draws it as it is. */
export interface MarksConfiguration extends ChartConfiguration<'scatter', Mark[]> {
	/** How the marks are read and walked, while none is pointed at. */
	hint: string;
	/** The height that suits a width, in pixels. */
	heightAt(width: number, textWidth: FaceWidth): number;
}

/** One axis of it. */
export type Axis = NonNullable<NonNullable<ChartOptions<'scatter'>['scales']>[string]> & {
	type?: 'linear';
};

/** Whether the source gives bounds and no value. */
export function isRange({ observation: { low, high } }: FigureMark): boolean {
	return low !== undefined && high !== undefined;
}

/**
 * Whether a line joins a mark with the next: both state a value, and no other mark of the series speaks of the same
 * time as either, since a line would then take one side of a contradiction.
 */
export function isJoined(marks: FigureMark[], index: number): boolean {
	const pair = [marks[index], marks[index + 1]];
	return pair.every(
		(one) =>
			one && !isRange(one) && marks.every((other) => other === one || !isContemporary(one, other))
	);
}

function isContemporary(one: FigureMark, other: FigureMark): boolean {
	const [a, b] = [one.observation.span, other.observation.span];
	return !a || !b || (a[0] < b[1] && b[0] < a[1]);
}
