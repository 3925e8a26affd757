import { describe, expect, test } from 'vitest';
import { bordersWarning, checkCountries, checkLengths, type MeasuredLeg } from './lengths';
import { row } from './squares';

const leg = (fromLon: number, toLon: number, more: Partial<MeasuredLeg> = {}): MeasuredLeg => ({
	name: 'North Line',
	basis: 'traced',
	coordinates: [
		[fromLon, 0],
		[toLon, 0]
	],
	...more
});
const degree = 111.319491;

test('the warning of borders blames straight legs where they are schematic', () => {
	const [traced, schematic] = [leg(0, 1), leg(1, 2, { basis: 'schematic' })];
	expect(bordersWarning([traced])).toMatch(/^The borders of the basemap are 1 to 3 km off/);
	expect(bordersWarning([schematic])).toMatch(/^A schematic leg is drawn straight/);
	expect(bordersWarning([schematic])).not.toContain('1 to 3 km');
	expect(bordersWarning([traced, schematic])).toMatch(/drawn straight.* 1 to 3 km off/);
});

describe('a length checks itself', () => {
	test('against what is stated, in percent and with a reason', () => {
		const [check] = checkLengths([leg(0, 1, { statedKm: 115, statedBy: 'Gazette' })]).legs;
		expect(check).toMatchObject({ statedKm: 115, statedBy: 'Gazette', flagged: false });
		expect(check!.differencePercent).toBeCloseTo(-3.2, 1);
		expect(check!.reason).toContain('shorter');
	});

	test.each([
		[105.9, true],
		[106.1, false],
		[117.1, false],
		[117.3, true]
	])('and is flagged beyond 5 %%: %d km stated, %s', (statedKm, flagged) => {
		expect(checkLengths([leg(0, 1, { statedKm })]).legs[0]).toMatchObject({ flagged });
	});

	test.each([
		['schematic', 80, 'says nothing'],
		['traced', 100, 'stray'],
		['traced', 111.4, 'agree'],
		['surveyed', 100, 'surveyed']
	] as const)('of a %s line of %d km it says why', (basis, statedKm, reason) => {
		expect(checkLengths([leg(0, 1, { basis, statedKm })]).legs[0]!.reason).toContain(reason);
	});

	test('and says what is known of the reason, rather than what may be', () => {
		const stated = { statedKm: 150, statedBy: 'Gazette' };
		const { legs, whole } = checkLengths(
			[leg(0, 1, { ...stated, lengthNote: 'The last part is missing.' }), leg(1, 2, stated)],
			'Of both.'
		);
		expect(legs.map(({ reason }) => reason)).toEqual([
			'The last part is missing.',
			expect.stringContaining('shorter')
		]);
		expect(whole.reason).toBe('Of both.');
	});

	test('and says nothing where nothing is stated', () => {
		expect(checkLengths([leg(0, 1)]).legs[0]).toEqual({
			name: 'North Line',
			measuredKm: expect.closeTo(degree, 5),
			flagged: false
		});
	});

	test('as a whole, where one work states every leg', () => {
		const stated = { statedKm: 112, statedBy: 'Gazette' };
		const { whole } = checkLengths([leg(0, 1, stated), leg(1, 2, stated)]);
		expect(whole).toMatchObject({ statedKm: 224, statedBy: 'Gazette' });
		for (const other of [leg(1, 2), leg(1, 2, { statedKm: 112, statedBy: 'Almanac' })])
			expect(checkLengths([leg(0, 1, stated), other]).whole).not.toHaveProperty('statedKm');
	});

	test('as a whole by the weakest of its legs', () => {
		const legs = [leg(0, 1, { statedKm: 90 }), leg(1, 2, { statedKm: 90, basis: 'schematic' })];
		expect(checkLengths(legs).whole.reason).toContain('schematic');
	});

	test('and is 0 without legs', () => {
		expect(checkLengths([]).whole).toEqual({ name: 'All legs', measuredKm: 0, flagged: false });
	});
});

describe('the length in a country', () => {
	test('is computed from the borders, beside that of its legs and the one stated', () => {
		const checks = checkCountries(
			[leg(0, 1.1, { country: 'AA', statedKm: 122 }), leg(1.1, 2.5, { country: 'BB' })],
			row
		);
		expect(checks.map(({ country }) => country)).toEqual(['AA', 'BB', undefined]);
		const [first, second, beyond] = checks;
		expect(first!.computedKm).toBeCloseTo(degree, 5);
		expect(first!.measuredKm).toBeCloseTo(1.1 * degree, 5);
		expect(first).toMatchObject({ statedKm: 122, flagged: true });
		expect(second!.computedKm).toBeCloseTo(degree, 5);
		expect(beyond).toMatchObject({ measuredKm: 0, flagged: false });
		expect(beyond!.computedKm).toBeCloseTo(0.5 * degree, 5);
	});

	test('is 0 where the borders have none of what a leg states', () => {
		const [stated] = checkCountries([leg(0.1, 0.9, { country: 'CC', statedKm: 89 })], row);
		expect(stated).toMatchObject({ country: 'CC', computedKm: 0, differencePercent: -100 });
	});

	test('says why: what its legs lack, where they lack it, and what is known of the borders', () => {
		const reasonsOf = (statedKm: number, notes: Partial<MeasuredLeg>) =>
			checkCountries([leg(0, 1.1, { country: 'AA', statedKm, ...notes })], row).map(
				({ country, reason }) => [country, reason]
			);
		const [lengthNote, borderNote] = ['It lacks a part.', 'The border is drawn too far west.'];
		expect(reasonsOf(150, { lengthNote, borderNote })).toEqual([
			['AA', `${lengthNote} ${borderNote}`],
			['BB', borderNote]
		]);
		expect(reasonsOf(122, { lengthNote, borderNote })[0]).toEqual(['AA', borderNote]);
		expect(reasonsOf(150, {})[0]![1]).toContain('simplified');
		expect(reasonsOf(122, {})).toEqual([
			['AA', undefined],
			['BB', undefined]
		]);
	});
});
