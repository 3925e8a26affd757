// Packages that carry no types: the parts the atlas uses.

declare module '@citation-js/core' {
	export class Cite {
		constructor(records: readonly Record<string, unknown>[]);
		format(format: 'bibtex' | 'ris', options?: Record<string, unknown>): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'edtf' {
	/** Throws on text that is no EDTF. `min` and `max` are milliseconds since 1970. */
	export default function edtf(text: string): { min: number; max: number };
}
