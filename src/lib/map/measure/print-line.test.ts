import { expect, test } from 'vitest';
import type { LonLat } from '../../geo/geodesic';
import { copyLine, printLine, sayLine } from './print-line';

// A degree of the equator is 111.32 km.
const line: LonLat[] = [
	[0, 0],
	[1, 0],
	[3, 0]
];

test('a line has a whole and a last leg, in the unit asked for', () => {
	expect(printLine(line, 'km')).toEqual({ total: '334 km', last: '223 km' });
	expect(printLine(line, 'nautical miles')).toEqual({
		total: '180 nautical miles',
		last: '120 nautical miles'
	});
	expect(printLine(line.slice(0, 1), 'km')).toBeUndefined();
});

test('what is spoken tells the last leg, and in the end the whole', () => {
	expect(sayLine([], 'km', false)).toBe('');
	expect(sayLine(line.slice(0, 1), 'km', false)).toBe('First point set.');
	expect(sayLine(line, 'km', false)).toBe('3 points, last leg 223 km, 334 km in all.');
	expect(sayLine(line, 'km', true)).toBe('Line of 3 points: 334 km in all.');
});

test('the text to take along has every point and every leg', () => {
	expect(copyLine(line, 'km').split('\n')).toEqual([
		'334 km along 3 points (geodesic, WGS 84)',
		'1. 0.0000° N, 0.0000° E',
		'2. 0.0000° N, 1.0000° E, 111 km on',
		'3. 0.0000° N, 3.0000° E, 223 km on'
	]);
});
