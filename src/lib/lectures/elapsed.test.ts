import { expect, it } from 'vitest';
import { printElapsed } from './elapsed';

it('time since the start is told in minutes and seconds, and in hours once there are any', () => {
	expect([0, 59_999, 600_000, 3_661_000, -5].map(printElapsed)).toEqual([
		'0:00',
		'0:59',
		'10:00',
		'1:01:01',
		'0:00'
	]);
});
