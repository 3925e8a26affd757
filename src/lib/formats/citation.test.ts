import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { excerptCitation, pageRecord, type CslRecord } from '../model/citation';
import { printBibtex, printRis } from './bibliography';
import { printCitation } from './citation';

const article: CslRecord = {
	id: 'pilot1999',
	type: 'article-journal',
	title: 'Ships & shoals of Qədim Harbour: 40 % more',
	author: [
		{ family: 'Pilot', given: 'Ada' },
		{ family: 'Öz', given: 'Işıl' }
	],
	issued: { 'date-parts': [[1999, 5, 1]] },
	'container-title': 'Journal of Harbours',
	volume: '3',
	issue: '2',
	DOI: '10.1000/xyz_1'
};

const chart = pageRecord({
	id: 'ships-handled',
	title: 'Ships handled [chart]',
	dossier: 'Harbour and Old Town',
	address:
		'https://atlas.example/charts/ships/?period=1991/2026&themes=trade,crafts&sources=gazette',
	accessed: [2026, 3, 9],
	note: 'Figures stated by The Gazette'
});

const excerpt = excerptCitation(
	article,
	{ section: 'Tides', paragraph: 2 },
	{ id: 'pilot1999-tides', dossier: 'Harbour and Old Town', address: 'https://atlas.example/#a' }
);

test('a source in APA', () => {
	expect(printCitation({ record: article }, 'apa')).toBe(
		'Pilot, A., & Öz, I. (1999). Ships & shoals of Qədim Harbour: 40 % more. Journal of Harbours, 3(2). https://doi.org/10.1000/xyz_1'
	);
});

test('a source in Chicago, author and date', () => {
	expect(printCitation({ record: article }, 'chicago')).toBe(
		'Pilot, Ada, and Işıl Öz. 1999. “Ships & Shoals of Qədim Harbour: 40 % More.” Journal of Harbours 3 (2). https://doi.org/10.1000/xyz_1.'
	);
});

test('a chart has its whole address and the day of the visit', () => {
	const address = String(chart['URL']);
	expect(printCitation({ record: chart }, 'apa')).toBe(
		`Ships handled [chart]. (n.d.). Harbour and Old Town. Retrieved March 9, 2026, from ${address}`
	);
	expect(printCitation({ record: chart }, 'chicago')).toContain(
		`“Ships Handled [Chart].” n.d. Harbour and Old Town. Accessed March 9, 2026. ${address}`
	);
});

test('an excerpt is cited with the place in its source, and where it is quoted', () => {
	expect(printCitation(excerpt, 'apa').split('\n\n')).toEqual([
		'(Pilot & Öz, 1999, “Tides” section, para. 2)',
		expect.stringContaining('Pilot, A., & Öz, I. (1999).'),
		'Quoted in Harbour and Old Town, https://atlas.example/#a'
	]);
	expect(printCitation(excerpt, 'chicago')).toContain(
		'(Pilot and Öz 1999, “Tides” section, para. 2)'
	);
	for (const format of ['bibtex', 'ris', 'csl-json'] as const)
		expect(printCitation(excerpt, format)).toContain('section, para. 2. Quoted in Harbour');
});

test.each([
	['BibTeX', printBibtex],
	['RIS', printRis]
])('%s is read back as what was written', (_, print) => {
	const [read] = new Cite(print([article])).data;
	expect(read).toMatchObject({
		type: 'article-journal',
		title: article['title'],
		author: article['author'],
		'container-title': 'Journal of Harbours',
		volume: '3',
		issue: '2',
		DOI: '10.1000/xyz_1'
	});
	expect(read).toHaveProperty('issued.date-parts.0.0', 1999);
});

const dispatch: CslRecord = {
	id: 'bell2024',
	type: 'article-newspaper',
	author: [{ family: 'Bell', given: 'Ivo' }, { literal: 'Harbour Office' }],
	issued: { 'date-parts': [[2024, 4, 7]] },
	'container-title': 'The Bell'
};

/** The tags of an entry of RIS, each with its values. */
function tagsOf(text: string): Record<string, string[]> {
	const tags: Record<string, string[]> = {};
	for (const [, tag, value] of text.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)$/gm))
		(tags[tag!] ??= []).push(value!);
	return tags;
}

test('RIS of a newspaper names its author and its day', () => {
	expect(tagsOf(printRis([dispatch]))).toMatchObject({
		TY: ['NEWS'],
		AU: ['Bell, Ivo', 'Harbour Office'],
		DA: ['2024/04/07/'],
		T2: ['The Bell']
	});
});

test('RIS of a page says when it was seen, and in what it stands', () => {
	const tags = tagsOf(printRis([chart]));
	expect(tags).toMatchObject({
		TY: ['ELEC'],
		Y2: ['2026/03/09/'],
		T2: ['Harbour and Old Town'],
		UR: [chart['URL']]
	});
	expect(tags).not.toHaveProperty('M1');
});

test('several entries of RIS keep each what is its own', () => {
	const all = [article, dispatch, chart];
	expect(printRis(all)).toBe(all.map((one) => printRis([one])).join('\n'));
	expect(tagsOf(printRis([article]))).toMatchObject({
		AU: ['Pilot, Ada', 'Öz, Işıl'],
		DA: ['1999/05/01/'],
		PY: ['1999'],
		ER: ['']
	});
});

test.each([
	[[[1999, 5, 1]], 'month = may,\n\tday = {1},'],
	[[[1999, 5]], 'month = may,']
])('BibTeX has the month of %j by its name, which every style knows', (parts, written) => {
	const text = printBibtex([{ ...article, issued: { 'date-parts': parts } }]);
	expect(text).toContain(`\t${written}`);
	expect(new Cite(text).data[0]).toHaveProperty('issued.date-parts', parts);
});

test('a long address is on one line of RIS, and read back whole', () => {
	const text = printRis([chart]);
	expect(text).toContain(`UR  - ${String(chart['URL'])}\n`);
	expect(new Cite(text).data[0]).toMatchObject({ title: chart['title'], URL: chart['URL'] });
});

test('BibTeX has a stable label, and notes what it has no field for', () => {
	const text = printBibtex([chart]);
	expect(text).toContain('@misc{ships-handled,');
	expect(text).toContain('In Harbour and Old Town. Accessed 2026-03-09. Figures stated by The');
	expect(new Cite(text).data[0]).toMatchObject({ URL: chart['URL'] });
});

test('CSL-JSON is the record itself', () => {
	expect(JSON.parse(printCitation({ record: chart }, 'csl-json'))).toEqual([chart]);
});
