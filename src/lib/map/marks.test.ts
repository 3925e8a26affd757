import { expect, test } from 'vitest';
import { precisions } from '../model/records';
import { isArea, marks, pictureOf, type Mark } from './marks';
import { pictures } from './pictures';
import { stationLooks } from './station-marks';

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
	for (const mark of Object.values(pictures)) {
		const { width, data } = pictureOf(mark);
		const edge = Array.from({ length: width }, (_, column) => data[column * 4 + 3]!);
		expect(Math.max(...edge)).toBeLessThan(191);
	}
});

test('a station is filled where its site is known, and hollow where it is estimated', () => {
	for (const { kind, soft, mark } of stationLooks)
		if (kind !== 'valve') expect(isFilled(mark), kind).toBe(!soft);
});

test('two arrows point both ways of their line', () => {
	const { width, data } = pictureOf(pictures['two-arrows']!);
	const alpha = (column: number, row: number) => data[(width * row + column) * 4 + 3]!;
	const middle = width / 2;
	expect(alpha(middle + 10, middle)).toBeGreaterThan(191);
	for (const row of [middle - 5, middle, middle + 5])
		expect(alpha(middle - 11, row)).toBe(alpha(middle + 10, row));
});

test('an arrow points the way of its line', () => {
	const { width, data } = pictureOf(pictures['arrow']!);
	const inside = (column: number) => data[(width * (width / 2) + column) * 4 + 3]! > 191;
	expect(inside(width / 2 + 8)).toBe(true);
	expect(inside(width / 2 - 8)).toBe(false);
});
