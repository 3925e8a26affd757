/** One stop of a talk. */
export interface Step {
	headline: string;
	text: string;
	/** The entity it shows: `kind/id`. */
	shows?: string | undefined;
	/** The excerpt it quotes: `source/id`. */
	excerpt?: string | undefined;
	notes?: string | undefined;
	seconds?: number | undefined;
}

/** A talk, step by step. */
export interface Lecture {
	id: string;
	title: string;
	steps: Step[];
}
