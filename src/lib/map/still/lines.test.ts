import { expect, test } from 'vitest';
import { chained, offset, pointAlong } from './lines';

const east = [
	{ x: 0, y: 0 },
	{ x: 10, y: 0 },
	{ x: 20, y: 0 }
];

test('a line aside lies to the right of its course, which is below where it goes east', () => {
	expect(offset(east, 4)).toEqual(east.map(({ x }) => ({ x, y: 4 })));
	expect(offset(east, 0)).toBe(east);
});

test('around a corner, a line aside keeps its distance', () => {
	const corner = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
		{ x: 10, y: 10 }
	];
	expect(offset(corner, 2)[1]!.x).toBeCloseTo(8);
	expect(offset(corner, 2)[1]!.y).toBeCloseTo(2);
});

test('a point along a line knows which way the line goes', () => {
	expect(pointAlong(east, 15)).toEqual({ x: 15, y: 0, angle: 0 });
	expect(pointAlong(east.toReversed(), 5)).toMatchObject({ x: 15, angle: 180 });
});

test('legs that go on in each other are one line, in whatever order they come', () => {
	const [first, last] = [east.slice(0, 2), east.slice(1)];
	expect(chained([last, first])).toEqual([east]);
	expect(
		chained([
			first,
			[
				{ x: 50, y: 50 },
				{ x: 60, y: 50 }
			]
		])
	).toHaveLength(2);
});
