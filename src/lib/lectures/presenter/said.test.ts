import { expect, it } from 'vitest';
import { saidOf } from './said';
import { wallState } from './small-wall';
import type { WallState } from './wire';

const line = [
	[10, 50],
	[11, 51]
] as const;
const stroke = (step: number) => ({
	step,
	line: line.map(([lon, lat]): [number, number] => [lon, lat])
});

it('of a wall with nothing over it, nothing is said', () => {
	expect(saidOf(wallState())).toEqual([]);
});

it.each([
	[{ cover: 'white' }, 'The wall is white: W shows it again.'],
	[{ open: 'code' }, 'The code of the address lies over the wall: Q closes it.'],
	[{ notes: true }, 'The notes lie over the wall: Esc closes them.'],
	[{ roaming: true }, 'The map on the wall is moved by hand: M returns it to the step.'],
	[{ strokes: [stroke(1), stroke(2)] }, '1 line is drawn on the map: C clears.'],
	[{ strokes: [stroke(1), stroke(1)] }, '2 lines are drawn on the map: C clears.']
] satisfies [Partial<WallState>, string][])(
	'what lies over it is told, with the key that ends it: %o',
	(over, sentence) => {
		expect(saidOf(wallState(over))).toEqual([sentence]);
	}
);
