/** A source's text, made ready for looking passages up. */
export interface SourceText {
	/** White space collapsed. */
	text: string;
	/** Offset in `text` at which each line that is not empty begins, and that line, bare of heading marks. */
	lines: { start: number; bare: string }[];
}

/** White space, the no-break space included, as single spaces; nothing else is forgiven. */
export function collapse(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

/** How many words a passage has, parted by white space. */
export function wordCount(text: string): number {
	return collapse(text).split(' ').length;
}

export function sourceText(raw: string): SourceText {
	const lines: SourceText['lines'] = [];
	let text = '';
	for (const line of raw.split(/\r?\n/).map(collapse).filter(Boolean)) {
		if (text) text += ' ';
		lines.push({ start: text.length, bare: line.replace(/^[#*\s]+|[*\s]+$/gu, '') });
		text += line;
	}
	return { text, lines };
}

/** The offsets at which a passage stands in a source. */
export function findPassage({ text }: SourceText, passage: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) found.push(at);
	return found;
}

/**
 * The number of the paragraph at an offset: lines that are not empty, counted from 1 after the nearest line
 * that is the section's heading, or from the top of the text. Undefined if no such heading stands before it.
 */
export function paragraphAt(
	{ lines }: SourceText,
	offset: number,
	section?: string
): number | undefined {
	const line = lines.findLastIndex(({ start }) => start <= offset);
	if (section === undefined) return line + 1;
	const heading = lines.findLastIndex(({ bare }, index) => index <= line && bare === section);
	return heading < 0 ? undefined : line - heading;
}

/** The lines a stretch of the text touches, counted from 1. */
export function linesTouched({ lines }: SourceText, start: number, end: number): number[] {
	return lines.flatMap((line, index) => {
		const next = lines[index + 1]?.start ?? Infinity;
		return line.start < end && next > start ? [index + 1] : [];
	});
}

/** Where a passage that is not found comes nearest to the source, and the words where the two part. */
export function nearestPassage(
	{ text }: SourceText,
	passage: string
): { nearest: string; source: string; quote: string } | undefined {
	const source = text.split(' ');
	const quote = passage.split(' ');
	const positions = new Map<string, number[]>();
	source.forEach((word, index) => {
		const list = positions.get(word);
		if (list) list.push(index);
		else positions.set(word, [index]);
	});
	const votes = new Map<number, number>();
	quote.forEach((word, index) => {
		const list = positions.get(word) ?? [];
		// A rare word says more about where the passage is meant to stand than “the” does.
		for (const at of list) votes.set(at - index, (votes.get(at - index) ?? 0) + 1 / list.length);
	});
	const [start] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0]);
	if (!votes.size) return;
	const first = Math.max(0, start);
	const from = source.slice(first, first + quote.length);
	const parting = quote.findIndex((word, index) => word !== source[start + index]);
	return {
		nearest: from.join(' '),
		source: source.slice(Math.max(0, start + parting), start + parting + 4).join(' '),
		quote: quote.slice(parting, parting + 4).join(' ')
	};
}
