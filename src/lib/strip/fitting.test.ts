import { describe, expect, it } from 'vitest';
import { fitted, widthFor, widths, type FittedLabel } from './fitting';

const letter = 6.8;
const names = [
	'Harbour',
	'Old Town',
	'North Gate',
	'The Mill',
	'Long Bridge over the River',
	'Fen'
];
const labels = names.map((text, index) => ({ text, at: [0, 6, 9, 50, 52, 100][index]! }));

function boxAt(width: number, { at, text, anchor }: FittedLabel) {
	const [x, wide] = [(at / 100) * width, text.length * letter];
	const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
	return { left, right: left + wide };
}

describe('labels of a strip', () => {
	const placed = fitted(labels, 2);

	it.each([...widths, 3000])('never touch each other at %i pixels', (width) => {
		const shown = placed.filter(({ from }) => widths[from]! <= width);
		for (const one of shown)
			for (const other of shown) {
				if (one === other || one.row !== other.row) continue;
				const [a, b] = [boxAt(width, one), boxAt(width, other)];
				expect(a.right < b.left || b.right < a.left, `${one.text}, ${other.text}`).toBe(true);
			}
	});

	it.each(widths)('are struck by no line that leads to another, at %i pixels', (width) => {
		const shown = placed.filter(({ from }) => widths[from]! <= width);
		for (const one of shown)
			for (const far of shown.filter(({ row }) => row > one.row)) {
				const { left, right } = boxAt(width, one);
				const x = (far.at / 100) * width;
				expect(x < left || x > right, `${far.text} through ${one.text}`).toBe(true);
			}
	});

	it('stay on a wider strip, and more of them have room there', () => {
		const counts = widths.map((_, index) => placed.filter(({ from }) => from <= index).length);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
		expect(counts.at(-1)).toBeGreaterThan(counts[0]!);
	});

	it('that come first have room first', () => {
		const same = [
			{ text: 'Harbour', at: 50 },
			{ text: 'Old Town', at: 50.1 }
		];
		expect(fitted(same, 1).map(({ text, from }) => [text, from])).toEqual([['Harbour', 0]]);
	});

	it('do not stand out at the ends', () => {
		expect(fitted([{ text: 'Harbour', at: 0 }], 1)[0]!.anchor).toBe('start');
		expect(fitted([{ text: 'Old Town', at: 100 }], 1)[0]!.anchor).toBe('end');
	});
});

it('a name stands in a piece of the strip from the width on at which it fits', () => {
	expect(widthFor('Fen', 100)).toBe(0);
	expect(widths[widthFor('North Land', 15)!]).toBe(520);
	expect(widthFor('North Land', 1)).toBeUndefined();
});
