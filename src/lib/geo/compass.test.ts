import { expect, test } from 'vitest';
import { printDirection } from './compass';

test('sixteen directions have the names that sailors give them', () => {
	const names = Array.from({ length: 16 }, (_, index) => printDirection(index * 22.5, 16));
	expect(names).toEqual([
		'north',
		'north-north-east',
		'north-east',
		'east-north-east',
		'east',
		'east-south-east',
		'south-east',
		'south-south-east',
		'south',
		'south-south-west',
		'south-west',
		'west-south-west',
		'west',
		'west-north-west',
		'north-west',
		'north-north-west'
	]);
});

test('of eight directions the nearest is named, however often one turned', () => {
	expect(printDirection(22.4)).toBe('north');
	expect(printDirection(22.6)).toBe('north-east');
	expect(printDirection(-90)).toBe('west');
	expect(printDirection(359)).toBe('north');
	expect(printDirection(720 + 180)).toBe('south');
});
