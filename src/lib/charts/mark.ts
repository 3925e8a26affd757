import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { Plotted } from '../model/panel';
import type { Span } from '../model/records';
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
	/** Whether it fills its box rather than being a point in it. */
	filled?: boolean;
	spoken: Spoken;
}

/** How far what is drawn of a mark goes: to values of its axis, or from its point, and so many pixels more. */
export interface Reach {
	low?: number;
	high?: number;
	above?: number;
	below?: number;
	/** To either side. */
	beside?: number;
}

/** A sentence in three parts: what matters most, the rest, and who says so. */
export interface Spoken {
	lead: string;
	text: string;
	attribution: string;
}

/**
 * A dot may have a thin period behind it; a span is all period, a range all bounds, a bar grows from zero, and a stem
 * is a bar so thin that the dot on it can be told by its shape, or dates it.
 */
export type Shape = 'dot' | 'span' | 'range' | 'bar' | 'stem';

/** The mark of an observation. */
export interface FigureMark extends Mark {
	observation: Plotted;
	shape: Shape;
	colour: string;
	figure: string;
	period: string;
	/** What tells its series from the others of its panel; empty where it is alone. */
	telling: string;
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
	type?: 'linear' | 'logarithmic';
};
