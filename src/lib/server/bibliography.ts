import { printBibtex, printRis } from '../formats/bibliography';
import type { Dossier } from '../model/records';

/** The sources in a format that reference managers read. */
export function printBibliography({ sources }: Dossier, format: 'bibtex' | 'ris'): string {
	const records = sources.map(({ csl }) => csl);
	return format === 'bibtex' ? printBibtex(records) : printRis(records);
}
