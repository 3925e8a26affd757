import { expect, it } from 'vitest';
import { saidOf } from './said';
import { wallState } from './small-wall';

it('of a wall with nothing over it, nothing is said', () => {
	expect(saidOf(wallState())).toEqual([]);
});

it.each([
	[{ cover: 'white' }, 'The wall is white: W shows it again.'],
	[{ open: 'code' }, 'The code of the address lies over the wall: Q closes it.'],
	[{ notes: true }, 'The notes lie over the wall: Esc closes them.'],
	[{ roaming: true }, 'The map on the wall is moved by hand: M returns it to the step.'],
	[{ strokes: 1 }, '1 line is drawn on the map: C clears.'],
	[{ strokes: 2 }, '2 lines are drawn on the map: C clears.']
] as const)('what lies over it is told, with the key that ends it: %o', (over, sentence) => {
	expect(saidOf(wallState(over))).toEqual([sentence]);
});
