import { expect, test } from 'vitest';
import { precisions } from '../model/records';
import { isArea, marks, pictureOf, type Mark } from './marks';

/** Whether the middle of the picture is inside the mark: half its greatest value is well outside. */
function isFilled(mark: Mark): boolean {
	const { width, data } = pictureOf(mark);
	return data[(width * (width / 2) + width / 2) * 4 + 3]! > 191;
}

test('what is no single point has no dot', () => {
	for (const precision of precisions.filter(isArea)) expect(isFilled(marks[precision])).toBe(false);
	expect(isFilled(marks.site)).toBe(true);
	expect(isFilled(marks.settlement)).toBe(true);
});

test('the mark of a place tells its precision by shape, not by colour alone', () => {
	const { site, settlement, district } = marks;
	expect(new Set([site.shape, settlement.shape, district.shape]).size).toBe(3);
});

test('no mark is cut off by the edge of its picture', () => {
	for (const precision of precisions) {
		const { width, data } = pictureOf(marks[precision]);
		const edge = Array.from({ length: width }, (_, column) => data[column * 4 + 3]!);
		expect(Math.max(...edge)).toBeLessThan(191);
	}
});
