import { expect, test } from 'vitest';
import { shortened } from './shortened';

const textWidth = (text: string) => text.length;
const cut = (text: string, width: number) => shortened(text, width, textWidth);

test('a text that fits is left alone', () => {
	expect(cut('Fair', 4)).toBe('Fair');
});

test('a longer one is cut after a word, and no small word is left dangling', () => {
	expect(cut('The North Line reaches the port of Harbour', 30)).toBe('The North Line reaches…');
	expect(cut('The North Line, its works, and more', 28)).toBe('The North Line, its works…');
});

test('where hardly a word is left there is no label', () => {
	expect(cut('The North Line reaches Harbour', 12)).toBeUndefined();
	expect(cut('Unbreakablelongword', 12)).toBeUndefined();
});
