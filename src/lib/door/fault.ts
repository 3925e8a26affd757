import { closest, distance } from 'fastest-levenshtein';

/** What can be wrong with a dossier. Each code has its broken dossier under `tests/faults/`. */
export type FaultCode =
	| 'empty-folder'
	| 'file-too-large'
	| 'not-utf-8'
	| 'broken-yaml'
	| 'malformed-record'
	| 'duplicate-id'
	| 'address-taken'
	| 'unknown-id'
	| 'excerpt-not-in-source'
	| 'excerpt-not-where-it-says'
	| 'words-not-in-excerpt'
	| 'number-not-stated'
	| 'qualifier-not-kept'
	| 'date-not-edtf'
	| 'period-ends-before-it-begins'
	| 'geometry-not-valid'
	| 'geometry-leaves-its-country'
	| 'longitude-and-latitude-swapped'
	| 'excerpt-nothing-rests-on'
	| 'entity-without-excerpt'
	| 'work-nothing-rests-on'
	| 'legs-do-not-meet'
	| 'continuation-does-not-meet'
	| 'kilometre-not-on-route'
	| 'context-with-excerpts'
	| 'context-without-facts'
	| 'concept-of-one-series'
	| 'concept-of-two-units'
	| 'quota-exceeded'
	| 'source-not-in-corpus'
	| 'paragraph-not-accounted-for'
	| 'address-not-understood'
	| 'quotation-not-in-excerpt'
	| 'number-without-source'
	| 'step-without-source'
	| 'words-do-not-fit'
	| 'record-out-of-date';

/** Where a record or a field of it stands: the keys that lead to it in its file. */
export interface Origin {
	file: string;
	path: readonly (string | number)[];
}

export interface Fault {
	code: FaultCode;
	file: string;
	/** Keys that lead to the place; or, where the file cannot be parsed, an offset into it. */
	path: readonly (string | number)[];
	offset?: number;
	what: string;
	todo: string;
}

export function fault(code: FaultCode, origin: Origin, what: string, todo: string): Fault {
	return { code, ...origin, what, todo };
}

/** `origin`, and further keys. */
export function within({ file, path }: Origin, ...keys: (string | number)[]): Origin {
	return { file, path: [...path, ...keys] };
}

/** A hint for an id that does not exist: the nearest that does, if it is near. */
export function didYouMean(id: string, known: readonly string[]): string {
	const near = known.length ? closest(id, known as string[]) : undefined;
	const close = near !== undefined && distance(id, near) <= Math.max(2, id.length / 3);
	return close ? `Did you mean “${near}”?` : 'Add the record, or correct the id.';
}
