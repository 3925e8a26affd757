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
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Records for LaTeX. What BibTeX has no field for goes into the note. */
export function printBibtex(records: readonly CslRecord[]): string {
	// A month is one only by its macro, and without the day.
	return new Cite(records.map(withFullNote))
		.format('bibtex')
		.replaceAll(/^\tmonth = \{([a-z]{3}) (\d+)\},$/gm, '\tmonth = $1,\n\tday = {$2},')
		.replaceAll(/^\tmonth = \{(\d+)\},$/gm, (_, month) => `\tmonth = ${months[month - 1]},`);
}

/** Records for Zotero, EndNote and others. */
export function printRis(records: readonly CslRecord[]): string {
	// Long lines come folded, which would break the addresses in them.
	const text = new Cite(records).format('ris').replaceAll(/\n(?![A-Z][A-Z0-9] {2}-|\n|$)/g, '');
	const entries = text.split(/\n(?=TY {2}- )/);
	return entries.map((entry, index) => withWhatIsLost(entry, records[index]!)).join('\n');
}

/** Records as CSL-JSON. */
export function printCslJson(records: readonly CslRecord[]): string {
	return `${JSON.stringify(records, null, '\t')}\n`;
}

/**
 * An entry of RIS with what Citation.js leaves out of some types, such as the author and the day of a newspaper's
 * article. Dates are its own no more: it gives 2026/5/8 for 2026/05/08, and a page's date of access as a number.
 */
function withWhatIsLost(entry: string, record: CslRecord): string {
	const lines = entry.split('\n');
	const lost = /^TY {2}- ELEC/.test(entry) ? /^(DA|Y2|M1) / : /^(DA|Y2) /;
	const kept = lines.filter((line) => !lost.test(line));
	const stated = {
		AU: ((record['author'] ?? []) as Name[]).map(printName),
		DA: printSlashed(record['issued']),
		Y2: printSlashed(record['accessed']),
		T2: [record['container-title'] ?? []].flat().map(String)
	};
	const added = Object.entries(stated)
		.filter(([tag]) => !kept.some((line) => line.startsWith(`${tag} `)))
		.flatMap(([tag, values]) => values.map((value) => `${tag}  - ${value}`));
	const end = kept.findLastIndex((line) => line.startsWith('ER '));
	return kept.toSpliced(end, 0, ...added).join('\n');
}

type Name = Partial<Record<'family' | 'given' | 'suffix' | 'literal', string>>;

function printName({ family, given, suffix, literal }: Name): string {
	return [family, given, suffix].filter(Boolean).join(', ') || (literal ?? '');
}

/** `2026/05/08/`, as RIS has dates; none for none. */
function printSlashed(date: unknown): string[] {
	const [parts] = (date as CslDate | undefined)?.['date-parts'] ?? [];
	return parts ? [[...parts.map(twoDigits), '', '', ''].slice(0, 4).join('/')] : [];
}

function withFullNote(record: CslRecord): CslRecord {
	const container = record['container-title'];
	const accessed = record['accessed'] as CslDate | undefined;
	const parts = [
		withoutContainer.includes(record.type) && container && `In ${String(container)}`,
		accessed?.['date-parts'] && `Accessed ${printDate(accessed['date-parts'][0]!)}`,
		record['note']
	].filter(Boolean);
	return parts.length ? { ...record, note: parts.join('. ') } : record;
}

interface CslDate {
	'date-parts'?: number[][];
}

function printDate(parts: readonly number[]): string {
	return parts.map(twoDigits).join('-');
}

function twoDigits(part: number): string {
	return String(part).padStart(2, '0');
}
