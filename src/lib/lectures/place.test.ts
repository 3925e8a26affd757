import { expect, it } from 'vitest';
import { after, before, parseShown, printShown, within, type Place } from './place';

const outline = [0, 2, 1];
const walk = (from: Place, step: typeof after) => {
	const places = [from];
	for (;;) {
		const next = step(outline, places.at(-1)!);
		if (next.step === places.at(-1)!.step && next.shown === places.at(-1)!.shown) return places;
		places.push(next);
	}
};
const printed = (places: Place[]) => places.map(({ step, shown }) => `${step}.${shown}`).join(' ');

it('forwards, the lines of a step come one by one before the next step', () => {
	expect(printed(walk({ step: 1, shown: 0 }, after))).toBe('1.0 2.0 2.1 2.2 3.0 3.1');
});

it('backwards, every place comes that came forwards', () => {
	expect(printed(walk({ step: 3, shown: 1 }, before))).toBe('3.1 3.0 2.2 2.1 2.0 1.0');
});

it('a step that there is not leads to the nearest, and no more lines are shown than it has', () => {
	expect(within(outline, { step: 99 })).toEqual({ step: 3, shown: 0 });
	expect(within(outline, { step: 0 })).toEqual({ step: 1, shown: 0 });
	expect(within(outline, { step: 2, shown: 7 })).toEqual({ step: 2, shown: 2 });
});

it('the lines shown are printed in an address and read back, and nonsense shows none', () => {
	expect(parseShown(printShown({ step: 2, shown: 2 }))).toBe(2);
	expect(printShown({ step: 2, shown: 0 })).toBe('');
	expect(['', '#map=4/40/40', '#shown=many'].map(parseShown)).toEqual([0, 0, 0]);
});
