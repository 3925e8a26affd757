import type { Stretch } from '../model/marks';
import { wordsOf } from './words';

/** How much of a snippet stands before the first word that was found, in characters. */
const leadLength = 30;

/** A text cut at the words to mark: those that are equal to one of the terms once folded. */
export function markedWords(text: string, terms: ReadonlySet<string>): Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	const push = (to: number, marked: boolean) => {
		if (to > end) stretches.push({ text: text.slice(end, to), marked });
		end = to;
	};
	for (const { term, from, to } of wordsOf(text)) {
		if (!terms.has(term)) continue;
		push(from, false);
		push(to, true);
	}
	push(text.length, false);
	return stretches;
}

export function isMarked(stretches: readonly Stretch[]): boolean {
	return stretches.some(({ marked }) => marked);
}

/**
 * About so many characters of a text, whole words, around the place where most of the terms stand together.
 * Undefined where none does.
 */
export function snippetOf(
	text: string,
	terms: ReadonlySet<string>,
	length = 120
): Stretch[] | undefined {
	const found = wordsOf(text).filter(({ term }) => terms.has(term));
	const together = (start: number) =>
		new Set(
			found
				.filter(({ from, to }) => from >= start && to <= start + length - leadLength)
				.map(({ term }) => term)
		).size;
	const [first] = found
		.map((word) => ({ word, count: together(word.from) }))
		.sort((a, b) => b.count - a.count);
	if (!first) return;
	const { from, to } = first.word;
	const wanted = Math.max(0, Math.min(from - leadLength, text.length - length));
	const start = wanted && Math.min(from, text.indexOf(' ', wanted - 1) + 1);
	const ends = start + length >= text.length;
	const stop = ends ? text.length : Math.max(to, text.lastIndexOf(' ', start + length));
	return [
		...(start ? [{ text: '… ', marked: false }] : []),
		...markedWords(text.slice(start, stop), terms),
		...(ends ? [] : [{ text: ' …', marked: false }])
	];
}
