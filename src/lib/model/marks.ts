/** A stretch of a passage, and whether it is among the words that state something. */
export interface Stretch {
	text: string;
	marked: boolean;
	/** Whether it stands between asterisks in the text, as what is set in italics there. */
	emphasised?: true;
}

/**
 * A passage cut at the words to mark; words that overlap are marked as one. White space is collapsed on both
 * sides, and each of the words is marked where it first stands. Words that do not occur mark nothing.
 */
export function markedStretches(passage: string, words: readonly string[]): Stretch[] {
	const text = collapseSpaces(passage);
	const ranges = [...new Set(words)]
		.map((each) => ({ each: collapseSpaces(each), at: text.indexOf(collapseSpaces(each)) }))
		.filter(({ each, at }) => each && at >= 0)
		.map(({ each, at }) => ({ from: at, to: at + each.length }))
		.sort((a, b) => a.from - b.from);
	const stretches: Stretch[] = [];
	let end = 0;
	const push = (to: number, marked: boolean) => {
		if (to > end) stretches.push({ text: text.slice(end, to), marked });
		end = Math.max(end, to);
	};
	for (const [index, { from, to }] of ranges.entries()) {
		push(from, false);
		const last = stretches.at(-1);
		const joins = index > 0 && from <= end && last?.marked;
		if (joins && to > end) {
			last.text += text.slice(end, to);
			end = to;
		} else push(to, true);
	}
	push(text.length, false);
	return stretches.flatMap(withEmphasis);
}

function withEmphasis({ text, marked }: Stretch): Stretch[] {
	return text
		.split(/\*([^*]+)\*/)
		.map((part, index): Stretch => ({ text: part, marked, ...(index % 2 && { emphasised: true }) }))
		.filter((part) => part.text);
}

/** White space, the no-break space included, as single spaces. */
export function collapseSpaces(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
