import { expect, test } from 'vitest';
import { fold, wordsOf } from './words';

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

test('case, accents and letters with no plain half make no difference', () => {
	expect(['Şəhər', 'ŞƏHƏR', 'sehər', 'Seher'].map(fold)).toEqual(Array(4).fill('seher'));
	expect(['İlgıca', 'ILGICA', 'ılgıca'].map(fold)).toEqual(Array(3).fill('ilgica'));
	expect(fold('Çağöü')).toBe('cagou');
});

test('apostrophes of any kind are dropped, and so is what English adds with one', () => {
	expect(["Ya'lin", 'Yaʻlin', 'Ya’lin', 'Yalin', "Ya'lin's"].map(fold)).toEqual(
		Array(5).fill('yalin')
	);
});

test('Hebrew and Cyrillic letters are kept, their points are not', () => {
	expect(fold('עִיר')).toBe('עיר');
	expect(fold('Старый')).toBe(fold('СТАРЫЙ'));
	expect(termsOf('Старый город')).toHaveLength(2);
});

test('dashes and punctuation part words, and each word knows where it stands', () => {
	const text = 'Harbour–Old Town, “2ⁿᵈ” (1997)';
	expect(termsOf(text)).toEqual(['harbour', 'old', 'town', '2nd', '1997']);
	for (const { from, to } of wordsOf(text)) expect(text.slice(from, to)).toMatch(/^\S+$/);
});
