import { describe, expect, it } from 'vitest';
import { collapse, findPassage, nearestPassage, paragraphAt, sourceText } from './quotes';

const source = sourceText(
	'Title\n\n## Ships\n\nThe “old” harbour\u00a0handled\n\n\n40 ships.\n\n## Coal\n\nCoal went by sea. Coal went by rail.\n'
);

describe('a passage', () => {
	it('is found across line breaks and no-break spaces', () => {
		expect(findPassage(source, collapse('harbour handled\n 40  ships.'))).toHaveLength(1);
	});
	it('is not found with quotation marks of another shape', () => {
		expect(findPassage(source, 'The "old" harbour')).toEqual([]);
	});
	it('is found wherever it stands', () => {
		expect(findPassage(source, 'Coal went by')).toHaveLength(2);
	});
	it('stands in a paragraph counted after the heading of its section', () => {
		const [ships, coal] = [
			findPassage(source, '40 ships.'),
			findPassage(source, 'Coal went by sea')
		];
		expect(paragraphAt(source, ships[0]!, 'Ships')).toBe(2);
		expect(paragraphAt(source, coal[0]!, 'Coal')).toBe(1);
		expect(paragraphAt(source, coal[0]!)).toBe(6);
		expect(paragraphAt(source, ships[0]!, 'Coal')).toBeUndefined();
	});
	it('that is not found has a nearest one, and the words where they part', () => {
		expect(nearestPassage(source, 'Coal went by boat. Coal went')).toEqual({
			nearest: 'Coal went by sea. Coal went',
			source: 'sea. Coal went by',
			quote: 'boat. Coal went'
		});
	});
	it('like nothing in the source has no nearest one', () => {
		expect(nearestPassage(source, 'Quite otherwise')).toBeUndefined();
	});
});
