import { expect, it } from 'vitest';
import type { Press } from './keys';
import type { Place } from './place';
import { press } from './press';
import { Talk } from './talk.svelte';

const free = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

function given(outline = [0, 2, 0, 0], opens = true) {
	const talk = new Talk();
	const told: string[] = [];
	talk.begin(outline, {
		travel: ({ step, shown }: Place) => told.push(`${step}.${shown}`),
		leave: () => told.push('left'),
		fillScreen: (fill) => told.push(`fill ${fill ?? 'or not'}`),
		present: () => opens
	});
	talk.arrive({ step: 1, shown: 0 });
	const type = (...codes: string[]) =>
		codes.map((code) => press(talk, { ...free, code } satisfies Press));
	return { talk, told, type };
}

it('a talk is given from end to end with one key, and back with another', () => {
	const { told, type } = given();
	type(...Array<string>(5).fill('PageDown'), 'PageDown', 'PageUp', 'PageUp', 'PageUp');
	expect(told.slice(0, 5)).toEqual(['2.0', '2.1', '2.2', '3.0', '4.0']);
	expect(told.slice(-3)).toEqual(['3.0', '2.2', '2.1']);
});

it('digits and Enter lead to a step, and a zero alone does not', () => {
	const { talk, told, type } = given(Array<number>(12).fill(0));
	talk.size = 2;
	type('Digit1', 'Digit0', 'Enter');
	expect(told).toEqual(['10.0']);
	expect(talk.size).toBe(2);
	type('Digit0');
	expect(talk.size).toBe(0);
	expect(type('Enter')).toEqual([false]);
});

it('a key after digits forgets them', () => {
	const { talk, told, type } = given();
	type('Digit3', 'Escape', 'Enter');
	expect([talk.digits, ...told]).toEqual(['']);
});

it('black and white come and go, each with its key, and the next step lifts them', () => {
	const { talk, type } = given();
	const covers = ['KeyB', 'KeyW', 'KeyW', 'Period', 'PageDown'].map((code) => {
		type(code);
		return talk.cover;
	});
	expect(covers).toEqual(['black', 'white', undefined, 'black', undefined]);
});

it('Escape closes what is open, and only then leaves', () => {
	const { talk, told, type } = given();
	for (const code of ['KeyO', 'KeyB', 'KeyM', 'KeyL']) {
		type(code, 'Escape');
		expect([talk.open, talk.cover, talk.roaming, talk.tool, ...told]).toEqual([
			undefined,
			undefined,
			false,
			undefined
		]);
	}
	type('Escape');
	expect(told).toEqual(['left']);
});

it('roaming ends with its key, with Backspace, and where the talk goes on', () => {
	const { talk, type } = given();
	for (const code of ['KeyM', 'Backspace', 'PageDown']) {
		type('KeyM');
		expect(talk.roaming).toBe(true);
		type(code);
		expect(talk.roaming).toBe(false);
	}
});

it('strokes belong to their step, and are cleared there alone', () => {
	const { talk, type } = given();
	talk.addStroke([
		[10, 50],
		[11, 50]
	]);
	type('PageDown');
	talk.addStroke([
		[12, 50],
		[13, 50]
	]);
	type('KeyC');
	expect(talk.strokes.map(({ step }) => step)).toEqual([1]);
});

it('the key that clickers send to start a talk uncovers the wall and fills the screen', () => {
	const { talk, told, type } = given();
	type('KeyB', 'F5');
	expect([talk.cover, ...told]).toEqual([undefined, 'fill true']);
});

it('text grows and shrinks no further than can be read', () => {
	const { talk, type } = given();
	type(...Array<string>(30).fill('Equal'));
	expect(talk.size).toBe(8);
	type(...Array<string>(30).fill('Minus'));
	expect(talk.size).toBe(-4);
});

it('notes have a window of their own; where the browser opens none, they lie over the wall until asked to go', () => {
	expect(given().type('KeyS')).toEqual([true]);
	const { talk, type } = given([0, 2], false);
	const lies = (code: string) => {
		type(code);
		return talk.notes;
	};
	expect(['KeyS', 'PageDown', 'KeyS', 'KeyS', 'Escape'].map(lies)).toEqual([
		true,
		true,
		false,
		true,
		false
	]);
});
