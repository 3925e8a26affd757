import { expect, it } from 'vitest';
import { elapsedMs, notBegun, paused, restarted, resumed } from './timer';

const started = 1_000_000;

it('what has elapsed is told from the start alone, however long nobody looked', () => {
	expect(elapsedMs({ started }, started + 3_600_000)).toBe(3_600_000);
});

it('a pause stops what has elapsed, and what follows it goes on from there', () => {
	const still = paused({ started }, started + 60_000);
	expect(elapsedMs(still, started + 500_000)).toBe(60_000);
	const going = resumed(still, started + 500_000);
	expect(elapsedMs(going, started + 510_000)).toBe(70_000);
	const again = resumed(paused(going, started + 510_000), started + 520_000);
	expect(elapsedMs(again, started + 530_000)).toBe(80_000);
});

it('pausing twice, or going on twice, does what doing it once does', () => {
	const still = paused({ started }, started + 10);
	expect(paused(still, started + 99)).toEqual(still);
	const going = resumed(still, started + 20);
	expect(resumed(going, started + 99)).toEqual(going);
});

it('a timer that is set back begins anew, and stands still if it did', () => {
	const now = started + 90_000;
	expect(elapsedMs(restarted({ started }, now), now + 7)).toBe(7);
	expect(elapsedMs(restarted(paused({ started }, now), now), now + 7)).toBe(0);
});

it('a talk that has not begun stands at its beginning, and begins when it goes on', () => {
	expect(elapsedMs(notBegun, started)).toBe(0);
	expect(resumed(notBegun, started)).toEqual({ started });
});

it('a clock that was set back does not make the time negative', () => {
	expect(elapsedMs({ started }, started - 5)).toBe(0);
});
