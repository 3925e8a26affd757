import { on } from 'svelte/events';
import { changeTalks, keptUnder, readTalks, type Place } from './keep';
import { noTalks, type OwnTalks } from './talks';

/** What was just done, and how it is undone. */
export interface Done {
	said: string;
	/** Whether it is worth telling to those who see the page, too. */
	told?: boolean;
	undo?: (kept: OwnTalks) => OwnTalks;
}

/** The reader’s own talks, as this window shows them: what another window changes is seen here at once. */
export class Shelf {
	kept = $state.raw<OwnTalks>(noTalks);
	/** Why nothing is kept; then the talks are those of this window alone. */
	fault = $state<string>();
	done = $state.raw<Done>();

	#place: Place;

	constructor(place: Place) {
		this.#place = place;
		this.read();
	}

	read(): void {
		const reading = readTalks(this.#place);
		if ('fault' in reading) this.fault = reading.fault;
		else [this.kept, this.fault] = [reading.kept, undefined];
	}

	/** Reads again whenever another window has written. */
	listen(): () => void {
		return on(window, 'storage', ({ key }) => {
			if (key === keptUnder || key === null) this.read();
		});
	}

	/** Changes what is kept; what cannot be kept is changed in this window all the same. */
	change(change: (kept: OwnTalks) => OwnTalks, done?: Done): void {
		const reading = changeTalks(this.#place, change);
		if ('fault' in reading) [this.kept, this.fault] = [change(this.kept), reading.fault];
		else [this.kept, this.fault] = [reading.kept, undefined];
		this.done = done;
	}

	undo(): void {
		if (this.done?.undo) this.change(this.done.undo, { said: 'Undone.' });
	}
}
