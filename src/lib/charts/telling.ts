/** Words that tell nothing by themselves. */
const small = new Set(
	'a an and are as at be been by for from had has have in into is it its no not of on or said so than that the their there this to was were what which whose with'.split(
		' '
	)
);
/** How a clause begins that says who states a figure, not what it measures. */
const attribution = /^(by|according|the author|as the source|no year|whether|year)\b/i;
/** Where a measure falls into clauses; not at the commas of a list. */
const clauseEnd = /:\s+|,\s+(?!(?!by|according)(?:[^\s,]+,?\s){1,3}(?:and|or)\s)/;
const longest = 44;
/** What a word is worth, compared with the one before it: what is measured comes first. */
const decay = 0.95;
/** What it is worth to begin as the measure does. */
const beginning = 0.7;

/**
 * For each of some measures the few words of it that the others lack: “gasoline consumed” of “Share of the gasoline
 * consumed in Harbour”. What follows a semicolon is a proviso, and tells nothing. A measure with no words of its own
 * gives its beginning.
 */
export function tellingWords(measures: string[]): string[] {
	const mains = measures.map((measure) => measure.split(';')[0]!);
	const words = mains.map((main) => new Set(wordsOf(main).map(plain)));
	return mains.map((main, index) => {
		const others = words.filter((_, other) => other !== index);
		const worth = (word: string) => {
			if (small.has(plain(word))) return -0.1;
			return 1 - (2 * others.filter((each) => each.has(plain(word))).length) / others.length;
		};
		let place = 0;
		const runs = main.split(clauseEnd).map((clause) => {
			const run = attribution.test(clause)
				? { words: [], worth: 0 }
				: richest(wordsOf(clause), worth, place);
			place += wordsOf(clause).length;
			return run;
		});
		const [best] = runs.sort((a, b) => b.worth - a.worth);
		return trimmed(best?.words.length ? best.words : wordsOf(main));
	});
}

/**
 * The run of words that is worth most together.
 *
 * @param place of the first of them in the measure
 */
function richest(words: string[], worth: (word: string) => number, place: number) {
	let best = { words: [] as string[], worth: 0 };
	words.forEach((_, from) => {
		let sum = from + place ? 0 : beginning;
		words.slice(from).forEach((word, length) => {
			sum += worth(word) * decay ** (place + from + length);
			const run = words.slice(from, from + length + 1);
			if (sum > best.worth && run.join(' ').length <= longest && worth(words[from]!) > 0)
				best = { words: run, worth: sum };
		});
	});
	return best;
}

function trimmed(words: string[]): string {
	const kept = [...words];
	while (kept.length > 1 && (kept.join(' ').length > longest || small.has(plain(kept.at(-1)!))))
		kept.pop();
	return kept.join(' ').replace(/,$/, '');
}

function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

function plain(word: string): string {
	return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
