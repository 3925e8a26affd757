import { expect, test } from 'vitest';
import { Measuring } from './measuring.svelte';

test('a line that has ended is followed by another', () => {
	const measuring = new Measuring();
	measuring.add([10, 50]);
	measuring.add([11, 50]);
	measuring.end();
	measuring.add([20, 50]);
	expect(measuring.points).toEqual([[20, 50]]);
	expect(measuring.ended).toBe(false);
});

test('to take back goes on with a line that has ended, and then takes its last point', () => {
	const measuring = new Measuring();
	measuring.add([10, 50]);
	measuring.add([11, 50]);
	measuring.end();
	measuring.takeBack();
	expect([measuring.ended, measuring.points.length]).toEqual([false, 2]);
	measuring.takeBack();
	measuring.takeBack();
	measuring.takeBack();
	expect(measuring.points).toEqual([]);
});

test('a single point is no line that could end', () => {
	const measuring = new Measuring();
	measuring.add([10, 50]);
	measuring.end();
	expect(measuring.ended).toBe(false);
});

test('the first feature is where to begin, the second where to end, and the third begins anew', () => {
	const measuring = new Measuring();
	measuring.take('places/harbour');
	measuring.take('routes/north-line');
	expect([measuring.from, measuring.to]).toEqual(['places/harbour', 'routes/north-line']);
	measuring.take('places/mole');
	expect([measuring.from, measuring.to]).toEqual(['places/mole', undefined]);
});

test('nothing is left when it is left', () => {
	const measuring = new Measuring();
	measuring.mode = 'features';
	measuring.add([10, 50]);
	measuring.take('places/harbour');
	measuring.leave();
	expect({ ...measuring }).toEqual({ ...new Measuring() });
	expect([measuring.mode, measuring.from, measuring.points.length]).toEqual([
		undefined,
		undefined,
		0
	]);
});
