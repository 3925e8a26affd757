import { describe, expect, test } from 'vitest';
import {
	heightAfter,
	heights,
	heldPx,
	nextHeight,
	restingHeight,
	speedOf,
	type Stops
} from './sheet';

const stops: Stops = { peek: 120, half: 420, full: 760 };

describe('a sheet that is let go', () => {
	test.each([
		[130, 'peek'],
		[260, 'peek'],
		[280, 'half'],
		[580, 'half'],
		[600, 'full']
	])('at rest, %d px high, goes to the nearest height: %s', (px, height) => {
		expect(restingHeight(px, 0, stops)).toBe(height);
	});

	test('goes on the way it was flicked, however short the way', () => {
		expect(restingHeight(430, 0.6, stops)).toBe('full');
		expect(restingHeight(410, -0.6, stops)).toBe('peek');
	});

	test('passes a height when it is flicked hard', () => {
		expect(restingHeight(140, 4, stops)).toBe('full');
		expect(restingHeight(740, -4, stops)).toBe('peek');
	});

	test('stays at an end when it is flicked beyond it', () => {
		expect(restingHeight(760, 3, stops)).toBe('full');
		expect(restingHeight(120, -3, stops)).toBe('peek');
	});

	test('comes to rest also where two heights are the same', () => {
		expect(heights).toContain(restingHeight(200, 1, { peek: 120, half: 200, full: 200 }));
	});
});

describe('the speed of a drag', () => {
	test('is measured over its end, upwards', () => {
		const trail = [
			{ y: 900, at: 0 },
			{ y: 500, at: 950 },
			{ y: 450, at: 1000 }
		];
		expect(speedOf(trail, 1000)).toBe(1);
	});

	test('is nothing where the finger rested before it let go', () => {
		const trail = [
			{ y: 500, at: 0 },
			{ y: 400, at: 50 }
		];
		expect(speedOf(trail, 400)).toBe(0);
		expect(speedOf([], 400)).toBe(0);
	});
});

test('a dragged sheet goes no lower and no higher than its ends', () => {
	expect([10, 300, 999].map((px) => heldPx(px, stops))).toEqual([120, 300, 760]);
});

test('arrow keys go from height to height and stop at the ends', () => {
	expect(heightAfter('ArrowUp', 'peek')).toBe('half');
	expect(heightAfter('ArrowUp', 'full')).toBe('full');
	expect(heightAfter('ArrowDown', 'full')).toBe('half');
	expect(heightAfter('ArrowDown', 'peek')).toBe('peek');
	expect(heightAfter('Home', 'full')).toBe('peek');
	expect(heightAfter('End', 'peek')).toBe('full');
	expect(heightAfter('Tab', 'half')).toBeUndefined();
});

test('pressing alone reaches every height', () => {
	const reached = heights.map((_, presses) =>
		Array.from({ length: presses }).reduce<(typeof heights)[number]>(nextHeight, 'half')
	);
	expect(new Set(reached)).toEqual(new Set(heights));
});
