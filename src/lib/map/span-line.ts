import type { Atlas, Saying } from '../model/atlas';
import type { Span } from '../model/records';

/** A dated passage on a line of years: where it begins and ends, from 0 to 1, and its theme by number. */
export interface Dash {
	from: number;
	to: number;
	theme: number;
}

/** Before this share of the dated happenings, years are too thinly strewn to be drawn to scale. */
const early = 0.1;
/** Passages nearer than this to each other, as a share of the line, are drawn once. */
const grain = 1 / 60;

/** The years within which nine in ten happenings of the atlas begin; undefined without any. */
export function modernYears({ moments }: Atlas): Span | undefined {
	const starts = moments.map(({ span: [from] }) => Math.floor(from)).sort((a, b) => a - b);
	const [first, last] = [starts[Math.floor(starts.length * early)], starts.at(-1)];
	return first === undefined || last === undefined ? undefined : [first, last + 1];
}

/** The dated passages that touch the years, each once for its place and theme, by theme. */
export function dashesOf(
	sayings: readonly Saying[],
	themes: readonly { id: string }[],
	[start, end]: Span
): Dash[] {
	const share = (year: number) => Math.max(0, Math.min(1, (year - start) / (end - start)));
	const found = new Map<string, Dash>();
	for (const saying of sayings)
		for (const span of saying.spans.filter(([from, to]) => from < end && to > start)) {
			const [from, to] = [share(span[0]), share(span[1])];
			const theme = themes.findIndex(({ id }) => id === saying.themes[0]);
			const key = [theme, Math.round(from / grain), Math.round(to / grain)].join();
			if (!found.has(key)) found.set(key, { from, to, theme });
		}
	return [...found.values()].sort((a, b) => a.theme - b.theme || a.from - b.from);
}
