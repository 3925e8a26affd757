import { expect, test } from 'vitest';
import { around, Room } from './room';

const room = () => new Room({ width: 100, height: 50 });

test('who comes first has the room', () => {
	const one = room();
	one.take([around({ x: 30, y: 25 }, 10)]);
	expect(one.fits([around({ x: 45, y: 25 }, 10)])).toBe(false);
	expect(one.fits([around({ x: 50, y: 25 }, 10)])).toBe(true);
});

test('nothing is written beyond the edge of the picture', () => {
	expect(room().fits([around({ x: 95, y: 25 }, 10)])).toBe(false);
	expect(room().fits([around({ x: 90, y: 25 }, 10)])).toBe(true);
});
