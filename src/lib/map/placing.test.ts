import { expect, test } from 'vitest';
import { placeBeside } from './placing';

const frame = { width: 390, height: 400 };
const box = { width: 200, height: 100 };

test('a box stands at the lower right of its point where there is room', () => {
	expect(placeBeside({ x: 50, y: 60 }, box, frame, 16)).toEqual({ x: 66, y: 76 });
});

test('near an edge it stands on the other side', () => {
	expect(placeBeside({ x: 300, y: 390 }, box, frame, 16)).toEqual({ x: 84, y: 274 });
});

test('a box beside a point never covers it and never leaves the frame', () => {
	for (let x = 0; x <= frame.width; x += 10)
		for (let y = 0; y <= frame.height; y += 10) {
			const at = placeBeside({ x, y }, box, frame, 16);
			expect(x >= at.x && x <= at.x + box.width && y >= at.y && y <= at.y + box.height).toBe(false);
			expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(0);
			expect(at.x + box.width).toBeLessThanOrEqual(frame.width);
			expect(at.y + box.height).toBeLessThanOrEqual(frame.height);
		}
});
