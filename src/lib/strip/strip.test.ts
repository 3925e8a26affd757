import { describe, expect, it, test } from 'vitest';
import { harbourStrip, unscaledStrip } from './harbour-strip';
import { printDifference } from './kilometres';
import { paragraphsOf } from './paragraphs';
import { pictureOf } from './picture';
import { postsOf } from './posts';
import { borderName, happenedAround, spokenOf, stationAt } from './spoken';
import { kmOn, measuredOf, stepped } from './steps';

const names = { AA: 'North Land', BB: 'South Land' };
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('a step along a strip', () => {
	const from = (at: number, name: string, shift = false) =>
		stepped(harbourStrip, at, key(name, shift));

	it('is a kilometre of the stated scale, or ten with Shift', () => {
		expect(kmOn(harbourStrip, from(20, 'ArrowRight')!)).toBeCloseTo(26, 9);
		expect(kmOn(harbourStrip, from(20, 'ArrowDown', true)!)).toBeCloseTo(15, 9);
	});
	it('is a kilometre as drawn where no length is stated', () => {
		expect(stepped(unscaledStrip, 20, key('ArrowUp'))).toBe(21);
	});
	it('leads with Page Up to the next station or border, and with Page Down to the one before', () => {
		expect([from(0, 'PageUp'), from(20, 'PageUp'), from(40, 'PageUp')]).toEqual([20, 40, 100]);
		expect([from(100, 'PageDown'), from(40, 'PageDown'), from(0, 'PageDown')]).toEqual([40, 20, 0]);
	});
	it('leads to a border where no station stands', () => {
		const strip = { ...unscaledStrip, stations: unscaledStrip.stations.slice(0, 1) };
		const stops = (at: number, name: string) => stepped(strip, at, key(name));
		expect([stops(0, 'PageUp'), stops(40, 'PageUp')]).toEqual([40, 100]);
		expect([stops(100, 'PageDown'), stops(40, 'PageDown')]).toEqual([40, 0]);
	});
	it('never leads beyond an end', () => {
		expect([from(0, 'ArrowLeft'), from(100, 'ArrowRight', true)]).toEqual([0, 100]);
		expect([from(50, 'Home'), from(50, 'End')]).toEqual([0, 100]);
		expect(measuredOf(harbourStrip, 5000)).toBe(100);
	});
	it('is none for other keys', () => {
		expect(from(50, 'a')).toBeUndefined();
	});
});

describe('what is said of a position', () => {
	const sea = { measuredKm: 60, coordinates: [10, 50] as const, leg: harbourStrip.legs[1]! };
	const position = { ...sea, scaledKm: 70, country: 'BB' };
	it('is the kilometre, the country, and the nearest settlement', () => {
		const settlement = {
			name: 'Old Town',
			coordinates: [10, 50] as const,
			distanceKm: 8.2,
			direction: 'north-east'
		};
		expect(spokenOf({ ...position, settlement }, harbourStrip, names)).toBe(
			'km 70 of 110, South Land as stated; Old Town 8 km to the north-east'
		);
	});
	it('is in kilometres as drawn where no length is stated, and names no country at sea', () => {
		expect(spokenOf(sea, unscaledStrip, names)).toBe('km 60 of 100, at sea, or beyond the basemap');
	});
	it('tells what happened somewhere along a part where the part begins, and once', () => {
		const at = (measuredKm: number) =>
			spokenOf({ ...sea, measuredKm, country: 'BB' }, unscaledStrip, names);
		expect(at(40)).toMatch(/; somewhere along this part: A fire$/);
		expect([at(39), at(42)].join()).not.toContain('fire');
		expect(happenedAround(unscaledStrip, 70).map(({ title }) => title)).toEqual(['A fire']);
		expect(happenedAround(unscaledStrip, 0)).toEqual([]);
	});
	it('says of the country of a schematic leg that it is as stated', () => {
		const hills = { ...sea, leg: unscaledStrip.legs[1]!, country: 'BB' };
		expect(spokenOf(hills, unscaledStrip, names)).toBe('km 60 of 100, South Land as stated');
		const [coast] = unscaledStrip.legs;
		expect(spokenOf({ ...hills, leg: coast! }, unscaledStrip, names)).toMatch(/, South Land$/);
	});
	it('names the border a reader stands at, and the coast', () => {
		expect(spokenOf({ ...sea, measuredKm: 40, country: 'BB' }, unscaledStrip, names)).toContain(
			'km 40 of 100, at the border between North Land and South Land'
		);
		const coast = { measuredKm: 40, known: 'computed' } as const;
		expect(borderName({ ...coast, from: 'AA' }, names)).toBe(
			'coast or border where North Land ends'
		);
		expect(borderName({ ...coast, to: 'BB' }, names)).toBe(
			'coast or border where South Land begins'
		);
	});
	it('names a station as far as it may be off', () => {
		expect(stationAt(harbourStrip, 24)?.id).toBe('pump');
		expect(stationAt(harbourStrip, 30)).toBeUndefined();
	});
});

describe('the picture of a strip', () => {
	const picture = pictureOf(harbourStrip, names);
	it('says what its numbers above the line are, if it has any', () => {
		expect(picture.scale).toBe('scaled to the lengths stated by the Almanac');
		expect(pictureOf(unscaledStrip, names)).not.toHaveProperty('scale');
	});
	it('has countries, legs and borders in percent of its length', () => {
		expect(picture.countries.map(({ name, at, wide }) => [name, at, wide])).toEqual([
			['North Land', 0, 40],
			['South Land', 40, 60]
		]);
		expect(picture.legs.map(({ basis, wide }) => [basis, wide])).toEqual([
			['traced', 40],
			['schematic', 60]
		]);
		expect(picture.borders).toEqual([40]);
	});
	it('shows an estimated station as wide as it may be off', () => {
		expect(picture.stations[1]).toMatchObject({ isSoft: true, at: 15, wide: 10, shape: 'station' });
		expect(picture.stations[0]!.isSoft).toBe(false);
	});
	it('names stations shortly, and no border', () => {
		expect(picture.stationLabels.map(({ text }) => text)).toEqual(['Dock of the Harbour', 'P1']);
	});
	it('puts dates of one place together, and one of a leg along it', () => {
		expect(picture.happenings).toEqual([
			{ at: 0, wide: 0, titles: ['The line opens', 'The first pipe is laid'] },
			{ at: 40, wide: 60, titles: ['A fire'] }
		]);
	});
});

describe('kilometre posts', () => {
	it('of the stated scale stand where its legs have them', () => {
		const at = new Map(postsOf(harbourStrip, 'scaled').map((post) => [post.km, post.at]));
		expect([at.get(0), at.get(50), at.get(80), at.get(110)]).toEqual([0, 40, 70, 100]);
	});
	it('begin with the ends, then the roundest', () => {
		expect(
			postsOf(harbourStrip, 'measured')
				.slice(0, 4)
				.map(({ text }) => text)
		).toEqual(['0', '100', '50', '25']);
	});
	it('are missing where no length is stated', () => {
		expect(postsOf(unscaledStrip, 'scaled')).toEqual([]);
	});
});

test('a difference is told in words', () => {
	expect([-2.51, 0.04, 12.3].map(printDifference)).toEqual([
		'2.5\u202f% shorter',
		'the same',
		'12\u202f% longer'
	]);
});

test('words make a paragraph for each leg', () => {
	const words = ['It is long.', 'Leg 1, Coast, runs east.', 'It passes Fen.', 'After a gap.'];
	expect(paragraphsOf([...words, 'Leg 2, Hills, runs west.'])).toEqual([
		'It is long.',
		'Leg 1, Coast, runs east. It passes Fen.',
		'After a gap. Leg 2, Hills, runs west.'
	]);
});
