import { expect, test } from 'vitest';
import { placesAlongside } from './alongside';
import type { LonLat } from './geodesic';
import { lineOf } from './line';

const course = (id: string, ...points: LonLat[]) => ({ id, line: lineOf([points]) });

const valley = course('valley', [10, 50], [12, 50]);
const slope = course('slope', [10, 50.03], [12, 50.03]);
const ridge = course('ridge', [11, 50.06], [12, 50.06]);

test('lines that run alongside each other have a side each, the first where it lies', () => {
	expect(Object.fromEntries(placesAlongside([valley, slope, ridge]))).toEqual({
		valley: { bundle: 0, side: 0 },
		slope: { bundle: 0, side: 1 },
		ridge: { bundle: 0, side: -1 }
	});
});

test('a line that runs against the others is told so', () => {
	const back = course('back', [12, 50.03], [10, 50.03]);
	expect(placesAlongside([valley, back]).get('back')).toEqual({
		bundle: 0,
		side: 1,
		against: true
	});
});

test('lines that cross, or only meet at an end, have no side', () => {
	const road = course('road', [11, 49], [11, 51]);
	const onward = course('onward', [12, 50], [14, 51]);
	expect(placesAlongside([valley, road, onward]).size).toBe(0);
});

test('lines elsewhere are another bundle', () => {
	const far = [course('far', [30, 10], [32, 10]), course('farther', [30, 10.02], [32, 10.02])];
	const bundles = [...placesAlongside([valley, slope, ...far]).values()].map(
		({ bundle }) => bundle
	);
	expect(bundles).toEqual([0, 0, 1, 1]);
});

test('a line that goes on where another ends takes the same side', () => {
	const first = course('first', [10, 50.03], [11, 50.03]);
	const next = course('next', [11, 50.03], [12, 50.03]);
	const found = placesAlongside([valley, first, next]);
	expect(found.get('next')?.side).toBe(found.get('first')?.side);
});

test('lines lie together across the meridian where longitudes begin anew', () => {
	const east = course('east', [179, 50], [180, 50]);
	const west = course('west', [-179, 50.03], [180, 50.03], [179, 50.03]);
	expect(placesAlongside([east, west]).get('west')).toEqual({ bundle: 0, side: 1, against: true });
});
