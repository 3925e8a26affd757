import { expect, test } from 'vitest';
import { printPlaces } from './citations';

test('several paragraphs of a section are named together, each once', () => {
	expect(
		printPlaces([
			{ section: 'Trade', paragraph: 2 },
			{ section: 'Trade', paragraph: 5 },
			{ section: 'Trade', paragraph: 2 },
			{ section: 'Tides', paragraph: 9 }
		])
	).toBe('“Trade” section, paras. 2, 5; “Tides” section, para. 9');
});

test('a text without sections is cited by its paragraphs', () => {
	expect(printPlaces([{ paragraph: 3 }])).toBe('para. 3');
});
