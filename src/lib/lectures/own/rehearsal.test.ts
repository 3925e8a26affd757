import { expect, it } from 'vitest';
import { arrivedAt, secondsTaken, unrehearsed, withTimesOf } from './rehearsal';
import { bareStep, noTalks, withTalk } from './talks';

const steps = ['one', 'two', 'three'].map((headline) => ({ ...bareStep, at: '/', headline }));
const talk = withTalk(noTalks, { title: 'My talk', summary: 'Ships.', steps }).talks[0]!;
const [one, two, three] = talk.steps.map(({ key }) => key) as [number, number, number];

it('a rehearsal counts the time of each step, also of one that is shown again', () => {
	let rehearsal = arrivedAt(unrehearsed, one, 0);
	rehearsal = arrivedAt(rehearsal, two, 20_000);
	rehearsal = arrivedAt(rehearsal, one, 50_000);
	rehearsal = arrivedAt(rehearsal, undefined, 55_400);
	expect([one, two, three].map((key) => secondsTaken(rehearsal, key))).toEqual([25, 30, undefined]);
	expect(withTimesOf(talk, rehearsal).steps.map(({ seconds }) => seconds)).toEqual([25, 30, 60]);
});

it('a step that was passed over at once takes a second', () => {
	const rehearsal = arrivedAt(arrivedAt(unrehearsed, one, 0), undefined, 120);
	expect(secondsTaken(rehearsal, one)).toBe(1);
});
