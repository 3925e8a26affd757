/** Words a shortened label does not end with. */
const trailing =
	/[\s,;:–-]+(?:(?:a|an|and|are|as|at|by|for|from|in|is|its|of|on|or|that|the|to|was|were|with),?\s*)*$/i;

/**
 * A text no wider than `width`: as it is, or cut after a word and marked so.
 *
 * @param fewestLetters what must be left of it to say anything
 * @returns undefined where less would be left
 */
export function shortened(
	text: string,
	width: number,
	textWidth: (text: string) => number,
	fewestLetters = 14
): string | undefined {
	if (textWidth(text) <= width) return text;
	const cuts = [...text.matchAll(/\s/g)].map(({ index }) => index).reverse();
	for (const cut of cuts) {
		const start = `${text.slice(0, cut)} `.replace(trailing, '');
		if (start.length < fewestLetters) return;
		if (textWidth(`${start}…`) <= width) return `${start}…`;
	}
}
