import { expect, it } from 'vitest';
import { enlargedIn } from './enlarging';

const room = { width: 800, height: 600 };

it('a drawing that has room is as large as it is best read', () => {
	expect(enlargedIn(room, 2, () => 300)).toBe(2);
});

it('a drawing that would be too high is smaller, and fits', () => {
	const heightAt = (width: number) => 100_000 / width;
	const scale = enlargedIn(room, 3, heightAt);
	expect(scale).toBeGreaterThan(1.5);
	expect(scale).toBeLessThan(3);
	expect(heightAt(room.width / scale) * scale).toBeLessThanOrEqual(room.height);
});

it('a drawing is never smaller than on a page', () => {
	expect(enlargedIn(room, 2, () => 10_000)).toBe(1);
});
