import type { Excerpt } from '../../model/records';
import { fault, type Fault } from './fault';
import {
	collapse,
	findPassage,
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
	for (const excerpt of reading.dossier.excerpts) {
		const text = texts.get(excerpt.source);
		if (text) reportExcerpt(excerpt, text, report);
	}
	return faults;
}

function reportExcerpt(excerpt: Excerpt, source: SourceText, report: Report) {
	const passage = collapse(excerpt.text);
	const found = findPassage(source, passage);
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
