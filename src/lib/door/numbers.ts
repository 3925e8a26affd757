import type { Qualifier } from '../model/records';

const units: Record<string, number> = Object.fromEntries(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value) => [word, value])
);
const tens: Record<string, number> = Object.fromEntries(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index) => [word, 10 * (index + 2)])
);
const ordinals: Record<string, number> = {
	...Object.fromEntries(Object.entries(units).map(([word, value]) => [`${word}th`, value])),
	...Object.fromEntries(
		Object.entries(tens).map(([word, value]) => [word.replace(/y$/, 'ieth'), value])
	),
	first: 1,
	second: 2,
	third: 3,
	fifth: 5,
	eighth: 8,
	ninth: 9,
	twelfth: 12
};
const scales: Record<string, number> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	dozen: 12,
	decade: 10,
	century: 100,
	millennium: 1000
};
const plurals: Record<string, string> = {
	hundreds: 'hundred',
	thousands: 'thousand',
	millions: 'million',
	dozens: 'dozen',
	decades: 'decade',
	centuries: 'century',
	millennia: 'millennium'
};
const fractions: Record<string, number> = { half: 2, halves: 2, quarter: 4, quarters: 4 };
for (const [word, value] of Object.entries(ordinals))
	if (value > 2) fractions[word] = fractions[`${word}s`] = value;

/**
 * The values that a few words state: “US$2 million” 2000000, “fifth” 5, “thirty-three” 33, “60–69%” 60 and 69,
 * “Nine-tenths” 0.9 and, as a share, 90. A vague plural (“dozens”, “several hundred”) states the unit it names.
 * Time words are also counted in years: “two millennia” 2 and 2000. An article stands for one: “a branch” 1.
 */
export function numbersStated(words: string): Set<number> {
	const stated = new Set<number>();
	const tokens = tokensOf(words);
	let index = 0;
	while (index < tokens.length) {
		const { value, count, next } = readNumber(tokens, index);
		if (value === undefined) {
			index++;
			continue;
		}
		stated.add(round(value));
		if (count !== undefined) stated.add(round(count));
		index = Math.max(next, index + 1);
		const denominator = fractions[tokens[next] ?? ''];
		if (!denominator) continue;
		stated.add(round(value / denominator)).add(round((100 * value) / denominator));
		index = next + 1;
		const scale = scaleOf(tokens[index]);
		if (!scale) continue;
		stated.add(round((value / denominator) * scale));
		index++;
	}
	return stated;
}

/** Words that count what is at hand (“three sources”) go up to this number; above it, they state a figure. */
const mostCounted = 12;

/**
 * The figures of a text, which have to come from somewhere: numbers in digits, with the scale that follows them
 * (“1.6 billion”), and in words above twelve. A century or a decade is named by its number.
 */
export function figuresIn(text: string): number[] {
	const figures: number[] = [];
	const tokens = tokensOf(text);
	let index = 0;
	while (index < tokens.length) {
		const inDigits = /^\d/.test(tokens[index]!);
		const { value, count, next } = readNumber(tokens, index);
		const ofTime = /^(decade|centur|millenni)/.test(tokens[next - 1] ?? '');
		const figure = ofTime ? count : value;
		if (figure !== undefined && (inDigits || figure > mostCounted)) figures.push(round(figure));
		index = Math.max(next, index + 1);
	}
	return figures;
}

function tokensOf(words: string): string[] {
	return (
		words
			.toLowerCase()
			.replace(/(\d),(?=\d{3}\b)/g, '$1')
			.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? []
	);
}

function readNumber(
	tokens: string[],
	start: number
): { value?: number; count?: number; next: number } {
	const token = tokens[start]!;
	let next = start + 1;
	let value: number | undefined;
	if (/^\d/.test(token)) {
		value = Number(token);
		if (/^(st|nd|rd|th)$/.test(tokens[next] ?? '')) next++;
	} else if (token in tens) {
		value = tens[token]!;
		const unit = units[tokens[next] ?? ''] ?? ordinals[tokens[next] ?? ''];
		if (unit !== undefined && unit > 0 && unit < 10) {
			value += unit;
			next++;
		}
	} else if (token in units) value = units[token]!;
	else if (token in ordinals) value = ordinals[token]!;
	else if (token === 'a' || token === 'an' || token === 'single') value = 1;
	else if (token in scales || token in plurals) return { value: scaleOf(token)!, next };
	else if (token === 'half' || token === 'quarter') return { value: 1, next: start };
	if (value === undefined) return { next };
	const count = value;
	for (let scale = scaleOf(tokens[next]); scale; scale = scaleOf(tokens[next])) {
		value *= scale;
		next++;
		const rest: { value?: number; next: number } | undefined =
			tokens[next] !== undefined && tokens[next]! in units ? readNumber(tokens, next) : undefined;
		if (rest?.value !== undefined && rest.value < scale) {
			value += rest.value;
			next = rest.next;
		}
	}
	return { value, count, next };
}

function scaleOf(token: string | undefined): number | undefined {
	return token === undefined ? undefined : scales[plurals[token] ?? token];
}

function round(value: number): number {
	return Number(value.toPrecision(12));
}

const qualifying: [RegExp, Qualifier][] = [
	[/\b(nearly|almost|close to|just under)\b/i, 'nearly'],
	[/\b(about|approximately|some|around|roughly|circa)\b/i, 'about'],
	[/\b(over|more than|at least|barely over|dozens|hundreds|thousands|several)\b/i, 'over'],
	[/\b(up to|as many as|at most|less than|under)\b/i, 'up-to'],
	[/\bestimated?\b/i, 'estimate']
];

/** The qualifier that the words carry themselves, like “over” in “over 60%”; undefined if none. */
export function qualifierStated(words: string): Qualifier | undefined {
	return qualifying.find(([pattern]) => pattern.test(words))?.[1];
}
