import { expect, it } from 'vitest';
import { sizedBy, sizes } from './notes-size';

it('notes grow and shrink step by step, and no further than can be read', () => {
	expect(sizedBy(sizes.usual, 1)).toBeGreaterThan(sizes.usual);
	expect(sizedBy(sizes.usual, -1)).toBeLessThan(sizes.usual);
	expect([sizedBy(sizes.most, 1), sizedBy(sizes.least, -1)]).toEqual([sizes.most, sizes.least]);
});
