import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Dossier } from '../model/records';

/** The sources in a format that reference managers read. */
export function printBibliography({ sources }: Dossier, format: 'bibtex' | 'ris'): string {
	return new Cite(sources.map(({ csl }) => csl)).format(format);
}
