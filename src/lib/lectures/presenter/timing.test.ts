import { expect, it } from 'vitest';
import { elapsedMs } from '../timer';
import { Remote } from './remote.svelte';
import { joinedWires } from './small-wall';
import { Timing } from './timing.svelte';

function begun() {
	const time = { ms: 1_000_000 };
	const remote = new Remote(joinedWires(1)[0]!, () => time.ms);
	remote.timer = { started: time.ms };
	const elapsed = () => elapsedMs(remote.timer, time.ms) / 1000;
	return { time, timing: new Timing(remote, () => time.ms), elapsed };
}

it('the time stands still while it is paused, and goes on', () => {
	const { time, timing, elapsed } = begun();
	time.ms += 5000;
	timing.pause();
	time.ms += 60_000;
	expect([timing.isPaused, elapsed()]).toEqual([true, 5]);
	timing.pause();
	time.ms += 1000;
	expect([timing.isPaused, elapsed()]).toEqual([false, 6]);
});

it('a timer that was set back by mistake is put back, as if it never had been', () => {
	const { time, timing, elapsed } = begun();
	time.ms += 300_000;
	timing.restart();
	time.ms += 4000;
	expect([elapsed(), timing.canUndo]).toEqual([4, true]);
	timing.undo();
	expect([elapsed(), timing.canUndo]).toEqual([304, false]);
});

it('later it is not put back', () => {
	const { time, timing, elapsed } = begun();
	timing.restart();
	time.ms += 20_000;
	expect(timing.canUndo).toBe(false);
	timing.undo();
	expect(elapsed()).toBe(20);
});
