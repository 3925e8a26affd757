import { expect, it } from 'vitest';
import { paceOf, printPace } from './pace';

const seconds = [60, 120, 60];
const told = (step: number, elapsed: number) => printPace(paceOf(seconds, step, elapsed * 1000));

it('a talk is on time from the planned beginning of its step to the planned end', () => {
	expect([60, 120, 180].map((elapsed) => told(2, elapsed))).toEqual(Array(3).fill('on time'));
});

it('half a minute beside the plan is told, in whole minutes', () => {
	expect([209, 210, 269, 270].map((elapsed) => told(2, elapsed))).toEqual([
		'on time',
		'1 min behind',
		'1 min behind',
		'2 min behind'
	]);
	expect([151, 150, 90].map((elapsed) => told(3, elapsed))).toEqual([
		'on time',
		'1 min ahead',
		'2 min ahead'
	]);
});

it('what remains is told of the whole, and goes below nothing when it is over', () => {
	expect(paceOf(seconds, 1, 10_000).remainingMs).toBe(230_000);
	expect(paceOf(seconds, 3, 250_000).remainingMs).toBe(-10_000);
});

it('a step has its own time, and a moment at which it should be left', () => {
	expect(paceOf(seconds, 2, 0)).toMatchObject({ stepMs: 120_000, stepEndsMs: 180_000 });
});
