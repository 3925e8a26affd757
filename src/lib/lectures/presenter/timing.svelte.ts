import { paused, restarted, resumed, type Timer } from '../timer';
import type { Remote } from './remote.svelte';

/** How long a timer that was set back can be put back. */
const undoMs = 20_000;

/** What a presenter does with the time of a talk; what was set back by mistake can be put back for a while. */
export class Timing {
	#before = $state.raw<{ timer: Timer; at: number }>();
	readonly #remote: Remote;
	readonly #now: () => number;

	constructor(remote: Remote, now: () => number) {
		[this.#remote, this.#now] = [remote, now];
	}

	get isPaused(): boolean {
		return this.#remote.timer.pausedAt !== undefined;
	}

	get canUndo(): boolean {
		return this.#before !== undefined && this.#now() - this.#before.at < undoMs;
	}

	pause(): void {
		this.#remote.set((this.isPaused ? resumed : paused)(this.#remote.timer, this.#now()));
	}

	restart(): void {
		this.#before = { timer: this.#remote.timer, at: this.#now() };
		this.#remote.set(restarted(this.#remote.timer, this.#now()));
	}

	undo(): void {
		if (this.#before && this.canUndo) this.#remote.set(this.#before.timer);
		this.#before = undefined;
	}
}
