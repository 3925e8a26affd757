import { expect, test } from 'vitest';
import { tellingWords } from './telling';

test('a series is told by the words that the others lack', () => {
	expect(
		tellingWords([
			'Share of the coal burnt in Harbour that came by the North Line; coal alone, not coke',
			'Share of the grain eaten in Harbour that came by the North Line'
		])
	).toEqual(['coal burnt', 'grain eaten']);
});

test('what is left out tells a series that has no other words of its own', () => {
	expect(
		tellingWords([
			'Trade of Harbour and Old Town in a year, coal supplies left out',
			'Exports from Harbour to Old Town, one way, by statistics of the harbour office',
			'Trade of Harbour and Old Town in a year'
		])
	).toEqual(['coal supplies left out', 'Exports', 'Trade of Harbour and Old Town in a year']);
});

test('a list is not cut at its comma', () => {
	const [cargo] = tellingWords([
		'Price of the lamps, buoys and bells that Harbour was to sell under an agreement',
		'Price of the tugs in a deal of Harbour'
	]);
	expect(cargo).toContain('lamps, buoys and bells');
});

test('who states a figure does not tell what it measures', () => {
	const [ships] = tellingWords(['Ships in a year, according to the pilot', 'Boats in a year']);
	expect(ships).toBe('Ships');
});

test('the words are few', () => {
	const long = (name: string) => Array.from({ length: 12 }, (_, n) => `${name}${n}`).join(' ');
	for (const words of tellingWords([long('harbour'), long('town')]))
		expect(words.length).toBeLessThanOrEqual(44);
});
