import type { Excerpt, Source } from '../model/records';
import { fault, type Fault } from './fault';
import {
	collapse,
	findPassage,
	linesTouched,
	nearestPassage,
	paragraphAt,
	sourceText,
	type SourceText
} from './quotes';
import type { Reading } from './read';
import { reporter, type Report } from './reporter';

/** The texts of the sources by id, as they were received. */
export type Corpus = ReadonlyMap<string, string>;

/** Faults of the excerpts against their sources: not found, or not where they say. */
export function findMisquotes(reading: Reading, corpus: Corpus): Fault[] {
	const { faults, report } = reporter(reading);
	const texts = new Map<string, SourceText>();
	for (const source of reading.dossier.sources) {
		const raw = corpus.get(source.id);
		if (raw !== undefined) texts.set(source.id, sourceText(raw));
		else
			faults.push(
				fault(
					'source-not-in-corpus',
					reading.origins.get(source)!,
					`The corpus has no text of the source ${source.id}.`,
					`Add ${source.id}.txt to the corpus, or name another folder.`
				)
			);
	}
	const accounted = new Map([...texts].map(([source]) => [source, new Set<number>()]));
	for (const excerpt of reading.dossier.excerpts) {
		const text = texts.get(excerpt.source);
		if (!text) continue;
		const passage = collapse(excerpt.text);
		const found = findPassage(text, passage);
		reportExcerpt(excerpt, passage, found, text, report);
		// A passage that is not found may be what accounts for any paragraph.
		if (!found.length) accounted.delete(excerpt.source);
		for (const start of found)
			for (const line of linesTouched(text, start, start + passage.length))
				accounted.get(excerpt.source)?.add(line);
	}
	for (const { source, from, to } of reading.dossier.unquoted)
		for (const line of texts.get(source)?.lines.keys() ?? [])
			if (line + 1 >= from && line + 1 <= to) accounted.get(source)?.add(line + 1);
	for (const source of reading.dossier.sources)
		reportUnaccounted(source, texts.get(source.id), accounted.get(source.id), report);
	return faults;
}

/** A reader who knows the source shall find nothing missing: what is not quoted has its reason. */
function reportUnaccounted(
	source: Source,
	text: SourceText | undefined,
	accounted: ReadonlySet<number> | undefined,
	report: Report
) {
	if (!text || !accounted) return;
	for (const [index, { bare }] of text.lines.entries())
		if (!accounted.has(index + 1))
			report(
				source,
				['id'],
				'paragraph-not-accounted-for',
				`Paragraph ${index + 1} of ${source.id} (“${bare.slice(0, 40)}…”) is neither quoted nor said to be left out.`,
				'Quote what it states, or give the reason in data/unquoted.yaml.'
			);
}

function reportExcerpt(
	excerpt: Excerpt,
	passage: string,
	found: number[],
	source: SourceText,
	report: Report
) {
	if (!found.length) {
		const near = nearestPassage(source, passage);
		const todo = near
			? `The nearest passage is “${near.nearest}”: it has “${near.source}” where the excerpt has “${near.quote}”.`
			: 'Nothing in the source is like it.';
		report(
			excerpt,
			['text'],
			'excerpt-not-in-source',
			`The excerpt ${excerpt.id} is not in its source.`,
			`Quote the source exactly. ${todo}`
		);
		return;
	}
	const { section, paragraph } = excerpt.at;
	const paragraphs = found.map((offset) => paragraphAt(source, offset, section));
	if (paragraphs.includes(paragraph)) return;
	const heading = paragraphs[0] === undefined;
	report(
		excerpt,
		['at', heading ? 'section' : 'paragraph'],
		'excerpt-not-where-it-says',
		heading
			? `No heading “${section}” stands before the excerpt ${excerpt.id} in its source.`
			: `The excerpt ${excerpt.id} does not stand in paragraph ${paragraph}${section ? ` of “${section}”` : ''}.`,
		heading ? 'Write the heading as the source has it.' : `It stands in paragraph ${paragraphs[0]}.`
	);
}
