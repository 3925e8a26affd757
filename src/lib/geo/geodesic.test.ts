import { describe, expect, test } from 'vitest';
import { bearingOf, degreeKm, distanceKm, turnOf, writtenLon } from './geodesic';

// Of the ellipsoid: half axes 6378.137 and 6356.7523 km, a quarter of a meridian 10,001.965729 km.
describe('a distance on the ellipsoid', () => {
	test('of a degree of longitude at the equator is a 360th of its circumference', () => {
		expect(distanceKm([0, 0], [1, 0])).toBeCloseTo((2 * Math.PI * 6378.137) / 360, 9);
	});

	test('of a degree of latitude is shorter at the equator than at the pole', () => {
		expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(110.574389, 6);
		expect(distanceKm([0, 89], [0, 90])).toBeCloseTo(111.693865, 6);
	});

	test('from the equator to a pole is 10,001.965729 km, from pole to pole twice that', () => {
		expect(distanceKm([20, 0], [77, 90])).toBeCloseTo(10001.965729, 6);
		expect(distanceKm([0, -90], [0, 90])).toBeCloseTo(2 * 10001.965729, 5);
	});

	test('is the same across the line where the day changes', () => {
		expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.319491, 6);
	});

	test('from a position to itself is 0', () => {
		expect(distanceKm([10, 50], [10, 50])).toBe(0);
	});
});

test('a direction is counted from north by east, and there is none to where one is', () => {
	expect(bearingOf([0, 0], [0, 1])).toBe(0);
	expect(bearingOf([0, 0], [1, 0])).toBe(90);
	expect(bearingOf([0, 0], [0, -1])).toBe(180);
	expect(bearingOf([-179.5, 0], [179.5, 0])).toBe(270);
	expect(bearingOf([10, 50], [10, 50])).toBeUndefined();
});

test('the length of a degree nearby is that of the ellipsoid', () => {
	expect(degreeKm(0).east).toBeCloseTo(111.319491, 6);
	expect(degreeKm(0.5).north).toBeCloseTo(110.574389, 4);
	expect(degreeKm(60).east).toBeCloseTo(55.8, 1);
});

test('longitudes are compared and written the short way round', () => {
	expect(turnOf(179, -179)).toBe(2);
	expect(turnOf(-179, 179)).toBe(-2);
	expect(turnOf(10, 30)).toBe(20);
	expect(writtenLon(181)).toBe(-179);
	expect(writtenLon(-541)).toBe(179);
	expect(writtenLon(180)).toBe(180);
});
