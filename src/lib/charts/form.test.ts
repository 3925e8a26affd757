import { expect, test } from 'vitest';
import { drawnOf, formOf, numbersOf } from './form';
import { observed, seriesOf, years } from './harbour';
import { sharedBy } from './harbour-panels';

const formWith = (unit: string, ...given: Parameters<typeof observed>[1][]) =>
	formOf(sharedBy(unit, seriesOf('cargo', ...given)));

test.each([
	['ships', 'bars'],
	['people', 'bars'],
	['EUR', 'bars'],
	['EUR per month', 'bars'],
	['percent', 'dots'],
	['rank', 'dots'],
	['years', 'dots'],
	['days', 'dots'],
	['km', 'dots'],
	['miles', 'dots']
])('one value in %s is drawn as %s', (unit, kind) => {
	expect(formWith(unit, { value: 12, ...years(2001) })).toMatchObject({ kind, scale: 'linear' });
});

test('two values of different times are a slope, whatever their unit', () => {
	const given = [
		{ value: 10, ...years(2000) },
		{ value: 5, ...years(2005) }
	];
	for (const unit of ['rank', 'EUR', 'percent', 'ships'])
		expect(formWith(unit, ...given).kind).toBe('slopes');
});

test('values of which a line could say nothing are no slope', () => {
	expect(formWith('ships', { value: 3, ...years(2000) }, { value: 5 }).kind).toBe('bars');
	expect(
		formWith('ships', { value: 3, ...years(2000, 2009) }, { value: 5, ...years(2005) }).kind
	).toBe('bars');
});

test('two series of one value each are no slope', () => {
	const [cargo, grain] = [2000, 2005].map((year) =>
		seriesOf(`s${year}`, { value: 1, ...years(year) })
	);
	expect(formOf(sharedBy('ships', cargo!, grain!))).toMatchObject({ kind: 'bars', isShared: true });
});

test('values more than two powers of ten apart stand on a logarithmic axis, and are no bars', () => {
	const far = formWith('EUR', { value: 2e6 }, { value: 323e6 });
	expect(far).toMatchObject({ kind: 'dots', scale: 'logarithmic' });
	expect(formWith('EUR', { value: 2e6 }, { value: 200e6 }).scale).toBe('linear');
	expect(formWith('ships', { low: 1, high: 101, qualifier: 'range' }).scale).toBe('logarithmic');
});

test('neither nothing, nor less, nor a share or rank has a place on a logarithmic axis', () => {
	for (const value of [0, -3])
		expect(formWith('ships', { value }, { value: 500 }).scale).toBe('linear');
	for (const unit of ['percent', 'rank'])
		expect(formWith(unit, { value: 0.2 }, { value: 90 }).scale).toBe('linear');
});

test('what is missing is not zero', () => {
	expect(drawnOf(seriesOf('cargo', {}, { value: 0 })).map(({ value }) => value)).toEqual([0]);
	expect(numbersOf(observed('cargo/1', {}))).toEqual([]);
});
