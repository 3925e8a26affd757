import { createContext } from 'svelte';
import type { Camera } from '../view/camera';
import type { Command } from './keys';
import { after, before, within, type Outline, type Place } from './place';

/** Longitude and latitude, in degrees. */
type LonLat = [number, number];

/** A line drawn on the ground at a step. */
export interface Stroke {
	step: number;
	line: readonly LonLat[];
}

/** What a talk asks of whatever shows it. */
export interface Doors {
	/** Shows another place; the talk is there once `arrive` is called. */
	travel(place: Place): void;
	/** Leaves the steps. */
	leave(): void;
	/** Fills the screen, or no longer. @param fill left out: the other way round */
	fillScreen(fill?: boolean): void;
	/** Opens the presenter's window, or brings it to the front. @returns whether the browser lets it */
	present(): boolean;
}

const nowhere: Doors = { travel() {}, leave() {}, fillScreen() {}, present: () => false };
const sizes = { least: -4, most: 8 };

/**
 * A talk that is being given: where it is, and what lies over it. Keys, buttons and other windows alike ask `do`; what
 * it shows follows.
 */
export class Talk {
	/** Where it is; undefined while none is given. */
	place = $state.raw<Place>();
	/** What hides the wall. */
	cover = $state<'black' | 'white'>();
	/** The dialog that is open. */
	open = $state<'overview' | 'code' | 'help'>();
	/** What the pointer is. */
	tool = $state<'laser' | 'pen'>();
	/** Where the laser shines, in parts of the wall's width and height; undefined: nowhere. */
	spot = $state.raw<{ x: number; y: number } | undefined>({ x: 0.5, y: 0.5 });
	/** Whether the notes lie over the wall, since no window could be opened for them. */
	notes = $state(false);
	/** Whether the map is the speaker's to move, and the step's no longer. */
	roaming = $state(false);
	/** How many times the text was made larger; negative: smaller. */
	size = $state(0);
	contrast = $state(false);
	/** The number of a step, as far as it is typed. */
	digits = $state('');
	/** What is drawn on the ground, at all steps. */
	strokes = $state.raw<readonly Stroke[]>([]);
	/** Where the map looks now. */
	camera = $state.raw<Camera>();
	/** Whether nothing of the map can be drawn: still pictures stand in for it. */
	mapless = $state(false);

	#outline: Outline = [];
	#doors = nowhere;

	begin(outline: Outline, doors: Doors): void {
		this.#outline = outline;
		this.#doors = doors;
	}

	/** Nothing of a talk stays over what is no talk. */
	end(): void {
		this.#settle();
		this.place = undefined;
		this.contrast = false;
		this.#doors = nowhere;
	}

	/** The place that is shown now, whoever led there. */
	arrive(place: Place): void {
		const here = within(this.#outline, place);
		if (here.step !== this.place?.step) this.roaming = false;
		this.place = here;
	}

	do(command: Command): void {
		const typed = this.digits;
		this.digits = '';
		if (command === 'leave' && typed) return;
		this.#acts[command]();
	}

	/** @param shown how many of its lines; none if left out */
	go(step: number, shown?: number): void {
		this.#travel(within(this.#outline, { step, ...(shown !== undefined && { shown }) }));
	}

	/** @returns whether a number was typed */
	goToDigits(): boolean {
		const typed = this.digits;
		this.digits = '';
		if (typed) this.go(Number(typed));
		return Boolean(typed);
	}

	/** Draws on the ground of this step. */
	addStroke(line: readonly LonLat[]): void {
		this.strokes = [...this.strokes, { step: this.place!.step, line }];
	}

	readonly #acts: Record<Command, () => void> = {
		next: () => this.#travel(after(this.#outline, this.place!)),
		back: () => this.#travel(before(this.#outline, this.place!)),
		first: () => this.go(1),
		last: () => this.go(this.#outline.length),
		black: () => this.#coverWith('black'),
		white: () => this.#coverWith('white'),
		fill: () => this.#doors.fillScreen(),
		overview: () => this.#show('overview'),
		laser: () => (this.tool = this.tool === 'laser' ? undefined : 'laser'),
		draw: () => (this.tool = this.tool === 'pen' ? undefined : 'pen'),
		clear: () => (this.strokes = this.strokes.filter(({ step }) => step !== this.place!.step)),
		roam: () => (this.roaming = !this.roaming),
		return: () => (this.roaming = false),
		larger: () => (this.size = Math.min(sizes.most, this.size + 1)),
		smaller: () => (this.size = Math.max(sizes.least, this.size - 1)),
		usual: () => (this.size = 0),
		contrast: () => (this.contrast = !this.contrast),
		code: () => this.#show('code'),
		present: () => (this.notes = !this.notes && !this.#doors.present()),
		help: () => this.#show('help'),
		resume: () => {
			this.#settle();
			this.#doors.fillScreen(true);
		},
		leave: () => {
			if (!this.#settle()) this.#doors.leave();
		}
	};

	/** Whatever lies over the wall is gone when the talk goes on: a clicker has no key to close it. */
	#travel(place: Place): void {
		[this.cover, this.open] = [undefined, undefined];
		if (place.step !== this.place?.step) this.roaming = false;
		this.place = place;
		this.#doors.travel(place);
	}

	/** @returns whether anything lay over the wall */
	#settle(): boolean {
		const lay = Boolean(this.cover ?? this.open ?? this.tool) || this.roaming || this.notes;
		[this.cover, this.open, this.tool] = [undefined, undefined, undefined];
		[this.roaming, this.notes] = [false, false];
		return lay;
	}

	#coverWith(cover: 'black' | 'white'): void {
		this.cover = this.cover === cover ? undefined : cover;
	}

	#show(dialog: 'overview' | 'code' | 'help'): void {
		this.open = this.open === dialog ? undefined : dialog;
	}
}

export const [currentTalk, provideTalk] = createContext<Talk>();
