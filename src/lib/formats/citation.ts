import type { Citation, CitationFormat } from '../model/citation';
import { printBibtex, printCslJson, printRis } from './bibliography';
import { printInText, printReference, type Style } from './reference';

/** A citation in a format. In a style, an excerpt's begins with how a sentence refers to the place in the source, and ends with where it is quoted. */
export function printCitation(citation: Citation, format: CitationFormat): string {
	const { record } = citation;
	switch (format) {
		case 'bibtex':
			return printBibtex([record]).trim();
		case 'ris':
			return printRis([record]).trim();
		case 'csl-json':
			return printCslJson([record]).trim();
		default:
			return printed(citation, format);
	}
}

function printed({ record, within, quoted }: Citation, style: Style): string {
	const reference = printReference(record, style);
	if (!within) return reference;
	return [printInText(record, within, style), reference, quoted].filter(Boolean).join('\n\n');
}
