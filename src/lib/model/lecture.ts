import type { Reference } from './records';

/** One stop of a talk. */
export interface Step {
	headline: string;
	text: string;
	shows?: Reference;
	excerpt?: string;
	notes?: string;
	seconds?: number;
}

/** Paragraphs of a source that no excerpt quotes, counted over its whole text, and why. */
export interface Unquoted {
	source: string;
	from: number;
	to: number;
	why: string;
}

/** A talk, step by step. */
export interface Lecture {
	id: string;
	title: string;
	steps: Step[];
}
