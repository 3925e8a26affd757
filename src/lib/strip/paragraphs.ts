/** Sentences about a route as paragraphs: of each leg one, what is said of all of it around them. */
export function paragraphsOf(sentences: readonly string[]): string[] {
	const paragraphs: string[][] = [];
	for (const sentence of sentences) {
		const begins = /^(Leg \d|After a gap|The whole line)/.test(sentence);
		const isAfterGap = paragraphs.at(-1)?.at(-1)?.startsWith('After a gap');
		if (!paragraphs.length || (begins && !isAfterGap)) paragraphs.push([]);
		paragraphs.at(-1)!.push(sentence);
	}
	return paragraphs.map((paragraph) => paragraph.join(' '));
}
