import { on } from 'svelte/events';
import { changeTalks, keptUnder, readTalks, writeTalks, type Place, type Unread } from './keep';
import { noTalks, type OwnTalks } from './talks';

/** What was just done, and how it is undone. */
export interface Done {
	said: string;
	undo?: (kept: OwnTalks) => OwnTalks;
}

/** The reader’s own talks, as this window shows them: what another window changes is seen here at once. */
export class Shelf {
	kept = $state.raw<OwnTalks>(noTalks);
	/** Why nothing is kept; then the talks are those of this window alone. */
	fault = $state.raw<Unread>();
	done = $state.raw<Done>();

	#place: Place;

	/** Whether this window has what is not kept. */
	get #isAhead(): boolean {
		return this.fault !== undefined && this.fault.text === undefined;
	}

	constructor(place: Place) {
		this.#place = place;
		this.read();
	}

	read(): void {
		const reading = readTalks(this.#place);
		if ('fault' in reading) this.fault = reading;
		else [this.kept, this.fault] = [reading.kept, undefined];
	}

	/** Reads again whenever another window has written. */
	listen(): () => void {
		return on(window, 'storage', ({ key }) => {
			if ((key === keptUnder || key === null) && !this.#isAhead) this.read();
		});
	}

	/** Changes what is kept; what cannot be kept is changed in this window all the same. */
	change(change: (kept: OwnTalks) => OwnTalks, done?: Done): void {
		// What could not be kept before is only here.
		const reading = this.#isAhead
			? writeTalks(this.#place, change(this.kept))
			: changeTalks(this.#place, change);
		if ('fault' in reading) [this.kept, this.fault] = [change(this.kept), reading];
		else [this.kept, this.fault] = [reading.kept, undefined];
		this.done = done;
	}

	/** Begins with no talk, or those of this window, whatever was kept before. */
	beginAnew(): void {
		const reading = writeTalks(this.#place, this.kept);
		this.fault = 'fault' in reading ? reading : undefined;
	}

	undo(): void {
		if (this.done?.undo) this.change(this.done.undo, { said: 'Undone.' });
	}
}
