import { expect, it } from 'vitest';
import { findTooLarge, mostBytes, printWeights } from './weigh';

const parts = {
	head: '',
	body: 'x'.repeat(2500),
	style: 'x'.repeat(30_000),
	script: 'x'.repeat(1_234_567),
	contents: JSON.stringify({
		lecture: 'x'.repeat(5000),
		shapes: { '/geo/lines.geojson': 'x'.repeat(8000) }
	}),
	icon: ''
};

it('what takes most of a file is told first', () => {
	expect(printWeights('x'.repeat(1_300_000), parts)).toEqual([
		'1.30 MB in all',
		'1.23 MB the program, with its worker and the faces of the map',
		'30 kB the style, with the faces of the text',
		'9 kB /geo/lines.geojson',
		'6 kB the words, figures and places',
		'3 kB the text for those without JavaScript'
	]);
});

it('a file that is too large is refused, and says what takes how much', () => {
	expect(findTooLarge('x'.repeat(mostBytes), [])).toBeUndefined();
	expect(findTooLarge('x'.repeat(mostBytes + 1), ['5.01 MB in all', '4 MB the program'])).toBe(
		'The file would be larger than 5.00 MB, and is not written. Shorten what takes most:\n  5.01 MB in all\n  4 MB the program'
	);
});
