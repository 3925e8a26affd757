import { expect, test } from 'vitest';
import { inUnit, printDistance } from './units';

test('a mile is 1.609344 km and a nautical mile 1.852 km', () => {
	expect(inUnit(1.609344, 'miles')).toBe(1);
	expect(inUnit(1.852, 'nautical miles')).toBe(1);
	expect(inUnit(596.1, 'nautical miles')).toBeCloseTo(321.9, 1);
	expect(inUnit(42, 'km')).toBe(42);
});

test.each([
	[0, '0 km'],
	[0.004, '0 km'],
	[0.3456, '0.35 km'],
	[0.999, '1 km'],
	[8.42, '8.4 km'],
	[99.96, '100 km'],
	[254.4, '254 km'],
	[1768.2, '1,768 km']
])('%d km is printed as %s', (km, printed) => {
	expect(printDistance(km)).toBe(printed);
});

test('other units are named, one of them in the singular', () => {
	expect(printDistance(1.609344, 'miles')).toBe('1 mile');
	expect(printDistance(596.1, 'nautical miles')).toBe('322 nautical miles');
});
