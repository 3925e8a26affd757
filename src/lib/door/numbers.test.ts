import { describe, expect, it } from 'vitest';
import { figuresIn, numbersStated, qualifierStated } from './numbers';

describe('the numbers that words state', () => {
	it.each([
		['40 percent', [40]],
		['$323 million', [323, 323_000_000]],
		['barely over US$2 million', [2, 2_000_000]],
		['\\$1 billion', [1, 1_000_000_000]],
		['1.6 billion', [1.6, 1_600_000_000]],
		['$116.2 million', [116.2, 116_200_000]],
		['60–69%', [60, 69]],
		['1,500 years', [1500]],
		['$60,000 per month', [60_000]],
		['six', [6]],
		['fifth', [5]],
		['32nd', [32]],
		['thirty-three', [33]],
		['twenty-first', [21]],
		['Nine-tenths', [9, 0.9, 90]],
		['a quarter', [1, 0.25, 25]],
		['two millennia', [2, 2000]],
		['quarter-century', [1, 0.25, 25]],
		['half a million', [0.5, 50, 1, 1_000_000]],
		['two hundred and six', [2, 200, 6]],
		['two hundred six', [2, 206]],
		['three or four', [3, 4]],
		['dozens of ships', [12]],
		['several hundred members', [100]],
		['many ships', []]
	])('“%s”: %j', (words, numbers) => {
		expect([...numbersStated(words)].sort()).toEqual(numbers.sort());
	});

	it('do not include digits of another number', () => {
		expect(numbersStated('11,500 ships').has(500)).toBe(false);
	});
});

describe('the figures of a text', () => {
	it.each([
		['$1.6 billion in 2012', [1_600_000_000, 2012]],
		['60–69 %', [60, 69]],
		['three sources, two positions', []],
		['thirty-three years, not thirty-two', [33, 32]],
		['two million', [2_000_000]],
		['the 19th century', [19]],
		['for centuries', []]
	])('“%s”: %j', (text, figures) => {
		expect(figuresIn(text)).toEqual(figures);
	});
});

describe('the qualifier that words carry', () => {
	it.each([
		['over 60%', 'over'],
		['barely over US$2 million', 'over'],
		['nearly 40 percent', 'nearly'],
		['close to 1,500 years', 'nearly'],
		['some 30,000', 'about'],
		['Approximately 30,000', 'about'],
		['up to 18 million', 'up-to'],
		['it was estimated that 65 percent', 'estimate'],
		['dozens', 'over'],
		['40 percent', undefined]
	])('“%s”: %s', (words, qualifier) => {
		expect(qualifierStated(words)).toBe(qualifier);
	});
});
