import { printBibtex, printRis } from '../formats/bibliography';
import { printReference } from '../formats/reference';
import type { EntityPage } from '../model/entity-page';
import type { Dossier } from '../model/records';

/** The sources in a format that reference managers read. */
export function printBibliography({ sources }: Dossier, format: 'bibtex' | 'ris'): string {
	const records = sources.map(({ csl }) => csl);
	return format === 'bibtex' ? printBibtex(records) : printRis(records);
}

/** The page of a source with its reference, in APA, so that it can be cited without script; others as they are. */
export function withReference({ sources }: Dossier, page: EntityPage): EntityPage {
	const source = sources.find(({ id }) => page.ref === `sources/${id}`);
	if (!source) return page;
	const details = [...page.details, { label: 'Cite as', value: printReference(source.csl, 'apa') }];
	return { ...page, details };
}
