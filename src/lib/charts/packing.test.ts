import { expect, test } from 'vitest';
import { packed, type Interval } from './packing';

const at = (...pairs: [number, number][]): Interval[] =>
	pairs.map(([left, right]) => ({ left, right }));

test('what does not overlap shares one row', () => {
	expect(packed(at([0, 10], [10, 20], [25, 30]))).toEqual([0, 0, 0]);
});

test('what overlaps stands in rows of its own, in any order given', () => {
	expect(packed(at([8, 20], [0, 10], [12, 30]))).toEqual([1, 0, 0]);
});

test('there are as many rows as intervals at the fullest point, and none overlap', () => {
	const intervals = at(
		...Array.from({ length: 90 }, (_, n): [number, number] => {
			const left = (n * 37) % 101;
			return [left, left + 3 + ((n * 7) % 19)];
		})
	);
	const rows = packed(intervals);
	const fullest = Math.max(
		...intervals.map(
			({ left }) => intervals.filter((one) => one.left <= left && left < one.right).length
		)
	);
	expect(Math.max(...rows) + 1).toBe(fullest);
	intervals.forEach((one, i) =>
		intervals.forEach((other, j) => {
			if (i < j && rows[i] === rows[j])
				expect(one.right <= other.left || other.right <= one.left).toBe(true);
		})
	);
});

test('past the most rows there may be, what is left goes where it covers least', () => {
	expect(packed(at([0, 50], [0, 20], [10, 30]), 2)).toEqual([0, 1, 1]);
});
