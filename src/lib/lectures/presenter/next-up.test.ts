import { expect, it } from 'vitest';
import { nextUp, pictureOf } from './next-up';

const outline = [0, 2];

it('next comes a line, then a step, and at the end nothing', () => {
	expect(nextUp(outline, { step: 1, shown: 0 })?.place).toEqual({ step: 2, shown: 0 });
	expect(nextUp(outline, { step: 2, shown: 1 })?.place).toEqual({ step: 2, shown: 2 });
	expect(nextUp(outline, { step: 2, shown: 2 })).toBeUndefined();
});

it('a step that is next keeps its picture when it is shown, and lines that come do not draw it anew', () => {
	expect(nextUp(outline, { step: 1, shown: 0 })!.key).toBe(pictureOf({ step: 2, shown: 0 }).key);
	const lines = [0, 1].map((shown) => nextUp(outline, { step: 2, shown })!.key);
	expect(new Set(lines).size).toBe(1);
	expect(lines).not.toContain(pictureOf({ step: 2, shown: 0 }).key);
});
