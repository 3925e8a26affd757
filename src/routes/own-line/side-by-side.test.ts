import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side';

test('two lines on either side of the antimeridian are drawn beside each other', () => {
	const east = [
		[179, 1],
		[178, 1]
	] as [number, number][];
	const west = [
		[-179, 1],
		[-178, 2]
	] as [number, number][];
	const beyond = [
		[181, 1],
		[182, 2]
	];
	expect(sideBySide([east, west])).toEqual([east, beyond]);
	expect(sideBySide([west])).toEqual([west]);
	expect(sideBySide([])).toEqual([]);
});
