import type { Locator, Source } from './records';

/** A CSL-JSON record, as Zotero and other reference managers read it. */
export type CslRecord = Source['csl'];

/** In which a citation can be taken away; those with an extension also as a file. */
export const citationFormats = [
	{ id: 'apa', label: 'APA' },
	{ id: 'chicago', label: 'Chicago' },
	{ id: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
	{
		id: 'ris',
		label: 'RIS',
		extension: 'ris',
		mediaType: 'application/x-research-info-systems'
	},
	{
		id: 'csl-json',
		label: 'CSL-JSON',
		extension: 'json',
		mediaType: 'application/vnd.citationstyles.csl+json'
	}
] as const;
export type CitationFormat = (typeof citationFormats)[number]['id'];

/** A calendar date: year, month and day, each counted from 1. */
export type CalendarDate = readonly [year: number, month: number, day: number];

/** What is cited, and for an excerpt where in it. */
export interface Citation {
	record: CslRecord;
	/** “Trade” section, para. 2 */
	within?: string;
	/** Where the atlas quotes it. */
	quoted?: string;
}

/** A page of the atlas, or what it shows. */
export interface Page {
	id: string;
	title: string;
	/** The title of the dossier. */
	dossier: string;
	/** The whole address, filters included. */
	address: string;
	/** When the reader saw it. */
	accessed: CalendarDate;
	/** Who states the figures, for a chart. */
	note?: string;
}

/** A page as something to cite: it has no author of its own and no date but that of the visit. */
export function pageRecord({ id, title, dossier, address, accessed, note }: Page): CslRecord {
	return {
		id,
		type: 'webpage',
		title,
		'container-title': dossier,
		URL: address,
		accessed: { 'date-parts': [[...accessed]] },
		...(note && { note }),
		language: 'en'
	};
}

/** A passage of a source: the source itself, where in it the passage stands, and where it is quoted. */
export function excerptCitation(
	source: CslRecord,
	at: Locator,
	page: Pick<Page, 'id' | 'dossier' | 'address'>
): Citation {
	const within = printLocator(at);
	const quoted = `Quoted in ${page.dossier}, ${page.address}`;
	const note = [source['note'], within, quoted].filter(Boolean).join('. ');
	return { record: { ...source, id: page.id, note }, within, quoted };
}

/** `“Trade” section, para. 2` */
export function printLocator({ section, paragraph }: Locator): string {
	return [section && `“${section}” section`, `para. ${paragraph}`].filter(Boolean).join(', ');
}
