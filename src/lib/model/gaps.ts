import type { Series } from './records';

/** A shorter silence is not worth a word. */
const leastYears = 5;

/** The longest silence between the dated values of a measure, in whole years: `nothing stated for 2005 to 2012`. */
export function longestGap({ observations }: Series): string | undefined {
	const spans = observations
		.flatMap(({ span }) => (span ? [span] : []))
		.sort((a, b) => a[0] - b[0]);
	let longest = { from: 0, to: 0 };
	let reached = spans[0]?.[1] ?? 0;
	for (const [from, to] of spans) {
		// From the first whole year after what came before, to the first that is spoken of.
		const gap = { from: Math.ceil(reached), to: Math.floor(from) };
		if (gap.to - gap.from > longest.to - longest.from) longest = gap;
		reached = Math.max(reached, to);
	}
	const { from, to } = longest;
	return to - from < leastYears ? undefined : `nothing is stated for ${from} to ${to - 1}`;
}
