import { expect, it } from 'vitest';
import { press as pressKey } from '../press';
import { Talk } from '../talk.svelte';
import { elapsedMs, paused, resumed, type Timer } from '../timer';
import { Remote } from './remote.svelte';
import { joinedWires } from './small-wall';
import { WallEnd } from './wall-end';
import type { Wire } from './wire';

const outline = [0, 2, 0];
const free = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

/** A clock that tests set. */
const clock = () => ({ ms: 1_000_000 });
type Clock = ReturnType<typeof clock>;

function openWall(wire: Wire, name: string, time: Clock) {
	const talk = new Talk();
	let timer: Timer = { started: time.ms };
	const end = new WallEnd(talk, wire, {
		name,
		now: () => time.ms,
		setTimer(next) {
			timer = next;
			tell();
		}
	});
	const tell = () =>
		end.tell({
			place: talk.place!,
			timer,
			cover: talk.cover,
			tool: talk.tool,
			roaming: talk.roaming,
			notes: talk.notes,
			size: talk.size,
			contrast: talk.contrast,
			strokes: talk.strokes,
			width: 1280,
			height: 720
		});
	talk.begin(outline, {
		travel: () => undefined,
		leave: () => end.leave(),
		fillScreen: () => undefined,
		present: () => true
	});
	talk.arrive({ step: 1, shown: 0 });
	const stop = wire.hear((message) => {
		end.hear(message);
		if (message.says === 'do' || message.says === 'go') tell();
	});
	tell();
	/** What a hand at the wall does. */
	const press = (code: string) => {
		pressKey(talk, { ...free, code });
		tell();
		end.touch();
	};
	return { talk, end, press, stop };
}

function openPresenter(wire: Wire, time: Clock) {
	const remote = new Remote(wire, () => time.ms);
	remote.begin(outline, {
		travel: () => undefined,
		leave: () => undefined,
		fillScreen: () => undefined,
		present: () => true
	});
	remote.arrive({ step: 1, shown: 0 });
	wire.hear((message) => remote.hear(message));
	remote.ask();
	const press = (...codes: string[]) =>
		codes.forEach((code) => pressKey(remote, { ...free, code }));
	return { remote, press };
}

function joined() {
	const time = clock();
	const [one, other] = joinedWires(2);
	return { time, wall: openWall(one!, 'one', time), ...openPresenter(other!, time) };
}

it('either window leads the other, step by step and line by line', () => {
	const { wall, remote, press } = joined();
	press('PageDown', 'PageDown');
	expect(wall.talk.place).toEqual({ step: 2, shown: 1 });
	expect(remote.place).toEqual({ step: 2, shown: 1 });
	wall.press('PageDown');
	expect(remote.place).toEqual({ step: 2, shown: 2 });
	press('Digit3', 'Enter');
	expect(wall.talk.place).toEqual({ step: 3, shown: 0 });
});

it('every key of the presenter acts on the wall, but for what the audience need not see', () => {
	const { wall, remote, press } = joined();
	press('KeyB', 'KeyL', 'KeyM', 'Equal', 'KeyH');
	expect(wall.talk).toMatchObject({ cover: 'black', tool: 'laser', roaming: true, size: 1 });
	expect(remote.wall).toMatchObject({ cover: 'black', tool: 'laser', roaming: true, size: 1 });
	press('KeyO');
	expect([wall.talk.open, remote.open]).toEqual([undefined, 'overview']);
});

it('Esc clears what lies over the wall, and never ends a talk from afar', () => {
	const { wall, remote, press } = joined();
	press('KeyB', 'Escape');
	expect(wall.talk.cover).toBeUndefined();
	press('Escape');
	expect(remote.refusal).toMatch(/only in the wall’s own window/);
	press('KeyO', 'Escape');
	expect([remote.wall?.place.step, remote.open, remote.closed]).toEqual([1, undefined, false]);
});

it('the laser of the presenter shines on the wall while it is on', () => {
	const { wall, remote, press } = joined();
	wall.talk.spot = undefined;
	remote.point({ x: 0.25, y: 0.75 });
	expect(wall.talk.spot).toBeUndefined();
	press('KeyL');
	remote.point({ x: 0.25, y: 0.75 });
	expect(wall.talk.spot).toEqual({ x: 0.25, y: 0.75 });
	wall.end.tellSpot();
	expect(remote.spot).toEqual({ x: 0.25, y: 0.75 });
});

it('a pause holds in both windows, and time goes on where it stood', () => {
	const { time, wall, remote } = joined();
	time.ms += 60_000;
	remote.set(paused(remote.timer, time.ms));
	time.ms += 600_000;
	wall.press('PageDown');
	expect(elapsedMs(remote.timer, time.ms)).toBe(60_000);
	remote.set(resumed(remote.timer, time.ms));
	time.ms += 1000;
	wall.press('PageDown');
	expect(elapsedMs(remote.timer, time.ms)).toBe(61_000);
});

it('a presenter whose wall closes goes on alone, and follows the next wall', () => {
	const time = clock();
	const [one, other, third] = joinedWires(3);
	const wall = openWall(one!, 'one', time);
	const { remote, press } = openPresenter(other!, time);
	press('PageDown');
	wall.end.leave();
	wall.stop();
	expect([remote.closed, remote.wall]).toEqual([true, undefined]);
	press('PageDown', 'KeyB', 'KeyQ');
	expect([remote.place, remote.cover, remote.open]).toEqual([
		{ step: 2, shown: 1 },
		undefined,
		undefined
	]);
	openWall(third!, 'another', time);
	expect([remote.closed, remote.place]).toEqual([false, { step: 1, shown: 0 }]);
});

it('a wall that answers no more is given up, and one that was only not asked is not', () => {
	const { time, wall, remote, press } = joined();
	time.ms += 600_000;
	expect(remote.silent).toBe(false);
	wall.stop();
	remote.ask();
	expect(remote.silent).toBe(false);
	time.ms += 5000;
	expect([remote.silent, remote.wall]).toEqual([true, undefined]);
	press('PageDown');
	expect(remote.place).toEqual({ step: 2, shown: 0 });
});

it('of two walls the one used last is led, and the other is left alone', () => {
	const time = clock();
	const wires = joinedWires(3);
	const first = openWall(wires[0]!, 'first', time);
	time.ms += 10;
	const second = openWall(wires[1]!, 'second', time);
	const { remote, press } = openPresenter(wires[2]!, time);
	press('PageDown');
	expect([first.talk.place?.step, second.talk.place?.step]).toEqual([1, 2]);
	time.ms += 10;
	first.press('End');
	expect(remote.place).toEqual({ step: 3, shown: 0 });
	press('PageUp');
	expect([first.talk.place, second.talk.place?.step]).toEqual([{ step: 2, shown: 2 }, 2]);
	first.end.leave();
	first.stop();
	expect([remote.walls.length, remote.place]).toEqual([1, { step: 2, shown: 0 }]);
});

it('two presenters show the same, whoever of them leads', () => {
	const time = clock();
	const wires = joinedWires(3);
	const { talk } = openWall(wires[0]!, 'one', time);
	const [left, right] = [openPresenter(wires[1]!, time), openPresenter(wires[2]!, time)];
	left.press('PageDown');
	right.press('PageDown');
	left.remote.set(paused(left.remote.timer, time.ms));
	for (const { remote } of [left, right])
		expect([remote.place, remote.timer.pausedAt]).toEqual([talk.place, time.ms]);
});

it('a wall never opens a window because another window asked', () => {
	const { wall } = joined();
	wall.end.hear({ says: 'do', wall: 'one', command: 'present' });
	expect(wall.talk.notes).toBe(false);
});
