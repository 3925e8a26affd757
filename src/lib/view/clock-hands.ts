import type { Span } from '../model/records';
import { lastYear, lowestStop, stopAt, type Dial } from './clock';
import { parseYears, type View } from './view';

/** Where the two hands of a clock stand, as stops of its dial: both years are within the period. */
export interface Hands {
	from: number;
	to: number;
}

const stepsByKey: Record<string, number> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10,
	Home: -Infinity,
	End: Infinity
};

/** How wide a window is played where the reader has chosen none, in years. */
const playedYears = 5;

/** Where the hands stand for a period; at both ends of the dial if there is none. */
export function handsAt(dial: Dial, span: Span | undefined): Hands {
	const [from, end] = span ?? [-Infinity, Infinity];
	return { from: stopAt(dial, Math.floor(from)), to: stopAt(dial, lastYear(end)) };
}

/** The period that the hands stand for, as an address has it; undefined: all years. */
export function periodAt(dial: Dial, { from, to }: Hands): string | undefined {
	const first = from < dial.first ? '..' : String(from);
	if (from === lowestStop(dial) && to === dial.last) return;
	return first === String(to) ? first : `${first}/${to}`;
}

/** A view of the same things in another period; undefined: in all years. */
export function viewIn(view: View, period: string | undefined): View {
	const span = period === undefined ? undefined : parseYears(period);
	const timeless = { ...view };
	delete timeless.period;
	delete timeless.span;
	return period !== undefined && span ? { ...timeless, period, span } : timeless;
}

/** The hands with one of them moved; it goes no further than the other, nor off the dial. */
export function withHand(dial: Dial, hands: Hands, hand: keyof Hands, year: number): Hands {
	const stop = stopAt(dial, year);
	return hand === 'from'
		? { ...hands, from: Math.min(stop, hands.to) }
		: { ...hands, to: Math.max(stop, hands.from) };
}

/** By how many years a key moves a hand: infinite to the ends, undefined for any other key. */
export function stepOf(key: string): number | undefined {
	return stepsByKey[key];
}

/** Both hands moved alike, the window between them as wide as before. */
export function slid(dial: Dial, { from, to }: Hands, years: number): Hands {
	const least = lowestStop(dial) - from;
	const step = Math.max(least, Math.min(dial.last - to, years));
	return { from: from + step, to: to + step };
}

/** The hands around two years, given in either order. */
export function between(dial: Dial, one: number, other: number): Hands {
	return {
		from: stopAt(dial, Math.min(one, other)),
		to: stopAt(dial, Math.max(one, other))
	};
}

/** Where playing begins: here, or, where the window can go no further, with the first years of the dial. */
export function playedFrom(dial: Dial, hands: Hands): Hands {
	if (hands.to < dial.last) return hands;
	const whole = hands.from <= dial.first;
	const width = whole ? playedYears : hands.to - hands.from + 1;
	return between(dial, dial.first, dial.first + width - 1);
}

/** The window a year later; undefined at the end of the dial. */
export function next(dial: Dial, hands: Hands): Hands | undefined {
	return hands.to < dial.last ? slid(dial, hands, 1) : undefined;
}
