import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslRecord } from '../model/citation';

// Labels stay as they are, whatever becomes of a title; letters too, since there is no LaTeX command for ə.
Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: false
});

/** Types whose container BibTeX has no field for. */
const withoutContainer = ['entry-encyclopedia', 'webpage'];

/** Records for LaTeX. What BibTeX has no field for goes into the note. */
export function printBibtex(records: readonly CslRecord[]): string {
	return new Cite(records.map(withFullNote)).format('bibtex');
}

/** Records for Zotero, EndNote and others. */
export function printRis(records: readonly CslRecord[]): string {
	// Long lines come folded, which would break the addresses in them.
	return new Cite(records).format('ris').replaceAll(/\n(?![A-Z][A-Z0-9] {2}-|\n|$)/g, '');
}

/** Records as CSL-JSON. */
export function printCslJson(records: readonly CslRecord[]): string {
	return `${JSON.stringify(records, null, '\t')}\n`;
}

function withFullNote(record: CslRecord): CslRecord {
	const container = record['container-title'];
	const accessed = record['accessed'] as { 'date-parts': number[][] } | undefined;
	const parts = [
		withoutContainer.includes(record.type) && container && `In ${String(container)}`,
		accessed && `Accessed ${printDate(accessed['date-parts'][0]!)}`,
		record['note']
	].filter(Boolean);
	return parts.length ? { ...record, note: parts.join('. ') } : record;
}

function printDate(parts: readonly number[]): string {
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
