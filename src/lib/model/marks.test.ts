import { describe, expect, it } from 'vitest';
import { markedStretches } from './marks';

const passage = 'In 1998 the harbour handled over 40 ships,  twice as many as before.';
const marked = (words: string[]) =>
	markedStretches(passage, words)
		.filter((stretch) => stretch.marked)
		.map(({ text }) => text);

describe('the words that state something', () => {
	it('are marked, and nothing of the passage is lost', () => {
		expect(marked(['over 40 ships'])).toEqual(['over 40 ships']);
		expect(
			markedStretches(passage, ['over 40 ships', 'In 1998'])
				.map(({ text }) => text)
				.join('')
		).toBe('In 1998 the harbour handled over 40 ships, twice as many as before.');
	});
	it('are in italics where the text has them between asterisks, marked or not', () => {
		expect(markedStretches('As *The Gazette* has it, *over* 40.', ['over* 40'])).toEqual([
			{ text: 'As ', marked: false },
			{ text: 'The Gazette', marked: false, emphasised: true },
			{ text: ' has it, *', marked: false },
			{ text: 'over* 40', marked: true },
			{ text: '.', marked: false }
		]);
	});
	it('are marked as one where they overlap', () => {
		expect(marked(['handled over 40', 'over 40 ships', '40'])).toEqual(['handled over 40 ships']);
	});
	it('are marked at the very ends', () => {
		expect(marked(['In 1998', 'before.'])).toEqual(['In 1998', 'before.']);
	});
	it('mark nothing where they do not occur', () => {
		expect(marked(['41 ships', ''])).toEqual([]);
	});
});
