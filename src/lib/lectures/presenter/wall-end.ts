import type { Talk } from '../talk.svelte';
import type { Timer } from '../timer';
import type { Message, WallState, Wire } from './wire';

interface Doors {
	/** The name of this wall among those of the talk. */
	name: string;
	setTimer(timer: Timer): void;
	now(): number;
}

/** The wall's end of a wire: it tells presenters how the talk stands, and does what they ask. */
export class WallEnd {
	#state: Omit<WallState, 'touched'> | undefined;
	#touched: number;
	readonly #talk: Talk;
	readonly #wire: Wire;
	readonly #doors: Doors;

	constructor(talk: Talk, wire: Wire, doors: Doors) {
		[this.#talk, this.#wire, this.#doors] = [talk, wire, doors];
		this.#touched = doors.now();
	}

	/** Tells how the talk stands now. */
	tell(state: Omit<WallState, 'touched'>): void {
		this.#state = state;
		this.#say();
	}

	/** Of two walls, presenters lead the one that was used last. */
	touch(): void {
		this.#touched = this.#doors.now();
		this.#say();
	}

	tellSpot(): void {
		this.#wire.send({ says: 'spot', wall: this.#doors.name, spot: this.#talk.spot });
	}

	leave(): void {
		this.#wire.send({ says: 'bye', wall: this.#doors.name });
	}

	hear(message: Message): void {
		if (message.says === 'hello') return this.#say();
		if (message.wall !== this.#doors.name) return;
		if (message.says === 'spot') this.#talk.spot = message.spot;
		if (message.says === 'timer') this.#doors.setTimer(message.timer);
		if (message.says === 'go') this.#talk.go(message.step, message.shown);
		// A window that nobody here asked for would be blocked.
		if (message.says === 'do' && message.command !== 'present') this.#talk.do(message.command);
	}

	#say(): void {
		if (!this.#state) return;
		const state = { ...this.#state, touched: this.#touched };
		this.#wire.send({ says: 'state', wall: this.#doors.name, state });
	}
}
