import { expect, test } from 'vitest';
import { isCurrency, printFigure, printTick } from './figure';
import { qualifiers, type Qualifier } from './records';

const percent = (value: number, qualifier: Qualifier) =>
	printFigure({ value, qualifier }, 'percent').replace('\u202f', ' ');

test('a figure wears its qualifier', () => {
	expect(qualifiers.map((qualifier) => percent(60, qualifier))).toEqual([
		'60 %',
		'about 60 %',
		'nearly 60 %',
		'over 60 %',
		'up to 60 %',
		'60 %',
		'60 % (estimate)'
	]);
});

test('number and percent sign are never torn apart', () => {
	expect(printFigure({ value: 27, qualifier: 'exact' }, 'percent')).toBe('27\u202f%');
});

test.each([
	[1_600_000_000, '$1.6 billion'],
	[116_200_000, '$116.2 million'],
	[2_000_000, '$2 million'],
	[60_000, '$60,000'],
	[0, '$0']
])('money of %d is short and loses nothing', (value, text) => {
	expect(printFigure({ value, qualifier: 'exact' }, 'USD')).toBe(text);
});

test('a rate is money by the month', () => {
	const rate = printFigure({ value: 50_000, qualifier: 'exact' }, 'USD per month');
	expect(rate).toBe('$50,000 per month');
	expect(printTick(50_000, 'USD per month')).toBe('$50k');
});

test('a value that three decimals would round is written out', () => {
	expect(printFigure({ value: 1_234_567, qualifier: 'exact' }, 'USD')).toBe('$1,234,567');
	expect(printFigure({ value: 1_234_000, qualifier: 'exact' }, 'USD')).toBe('$1.234 million');
});

test('a range says its unit once', () => {
	const range = (low: number, high: number, unit: string) =>
		printFigure({ low, high, qualifier: 'range' }, unit).replace('\u202f', ' ');
	expect(range(60, 69, 'percent')).toBe('60–69 %');
	expect(range(2e8, 3e8, 'USD')).toBe('$200–300 million');
	expect(range(9e8, 1.2e9, 'USD')).toBe('$900 million–1.2 billion');
	expect(range(5, 7, 'rank')).toBe('rank 5–7');
});

test('what is counted follows the number, as the dossier writes it', () => {
	expect(printFigure({ value: 50_000, qualifier: 'nearly' }, 'people')).toBe(
		'nearly 50,000 people'
	);
	expect(printFigure({ value: 7_000_000, qualifier: 'about' }, 'people')).toBe(
		'about 7 million people'
	);
	expect(printFigure({ value: 1, qualifier: 'exact' }, 'systems')).toBe('1 systems');
	expect(printFigure({ value: 5, qualifier: 'exact' }, 'rank')).toBe('rank 5');
});

test('an observation without a number says so', () => {
	expect(printFigure({ qualifier: 'about' }, 'people')).toBe('no figure');
});

test('currencies without a symbol of their own keep their code', () => {
	expect(printFigure({ value: 5e6, qualifier: 'exact' }, 'CHF')).toBe('CHF\u00a05 million');
	expect(printFigure({ value: -60_000, qualifier: 'exact' }, 'USD')).toBe('-$60,000');
	expect([isCurrency('EUR'), isCurrency('people')]).toEqual([true, false]);
});

test('an axis has no room for words', () => {
	expect(printTick(400_000_000, 'USD')).toBe('$400M');
	expect(printTick(20_000, 'people')).toBe('20k');
	expect(printTick(50, 'percent')).toBe('50\u202f%');
	expect(printTick(5, 'rank')).toBe('5');
});
