/** A word of a text: where it stands, and how it is compared. */
export interface Word {
	term: string;
	from: number;
	to: number;
}

/** Letters that Unicode does not split into a plain letter and a mark. */
const unsplit: Record<string, string> = {
	ı: 'i',
	ə: 'e',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

const apostrophes = "'’‘ʻʼʽʾʿ`´׳״";
const dropped = new RegExp(`[${apostrophes}]`, 'gu');
const split = new RegExp(`[${Object.keys(unsplit).join('')}]`, 'gu');
const word = new RegExp(
	`[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|[${apostrophes}](?=[\\p{L}\\p{N}]))*`,
	'gu'
);

/** A word as it is compared: lower case, without marks and apostrophes, and without the English “’s”. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/['’]s$/u, '')
		.replace(dropped, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(split, (letter) => unsplit[letter]!);
}

/** The words of a text, in order; whatever stands between them is none. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(word)].map(({ 0: found, index }) => ({
		term: fold(found),
		from: index,
		to: index + found.length
	}));
}
