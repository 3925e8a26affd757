import { on } from 'svelte/events';
import type { Command } from '../keys';
import type { Place } from '../place';
import type { Stroke } from '../talk.svelte';
import type { Timer } from '../timer';
import { parseMessage } from './parse-message';

/** A point of the wall, in parts of its width and height from the upper left. */
export interface Spot {
	x: number;
	y: number;
}

/** All that a presenter tells of a wall. */
export interface WallState {
	place: Place;
	timer: Timer;
	cover?: 'black' | 'white' | undefined;
	open?: 'overview' | 'code' | 'help' | undefined;
	tool?: 'laser' | 'pen' | undefined;
	roaming: boolean;
	/** Whether the notes lie over the wall. */
	notes: boolean;
	/** How many times the text was made larger. */
	size: number;
	contrast: boolean;
	/** What is drawn on the map, at all steps. */
	strokes: readonly Stroke[];
	/** The size of its window, in pixels. */
	width: number;
	height: number;
	/** When it was last used, in milliseconds since 1970: of two walls, a presenter leads the one used last. */
	touched: number;
}

/**
 * What the windows of a talk say to each other. Walls, named by `wall`, say `state` and `bye`; presenters say the rest,
 * all but `hello` to one wall.
 */
export type Message =
	| { says: 'hello' }
	| { says: 'state'; wall: string; state: WallState }
	| { says: 'bye'; wall: string }
	| { says: 'do'; wall: string; command: Command }
	| { says: 'go'; wall: string; step: number; shown?: number | undefined }
	| { says: 'timer'; wall: string; timer: Timer }
	| { says: 'spot'; wall: string; spot?: Spot | undefined };

/** What joins the windows of one talk, however it carries their messages. */
export interface Wire {
	send(message: Message): void;
	/** @returns what stops it */
	hear(listener: (message: Message) => void): () => void;
	close(): void;
}

/** What can carry messages: a BroadcastChannel, a MessagePort, or whatever is made to look like one. */
export type Carrier = Pick<BroadcastChannel, 'postMessage' | 'close'> & EventTarget;

/** Messages of another number are those of another version of the app. */
const version = 1;

/** A wire that any carrier makes, for the windows of one talk; what is no message of theirs is not heard. */
export function wireOver(carrier: Carrier, lecture: string): Wire {
	return {
		send: (message) => carrier.postMessage({ version, lecture, ...message }),
		hear: (listener) =>
			on(carrier, 'message', (event) => {
				const { data } = event as MessageEvent<unknown>;
				const message = parseMessage(data, { version, lecture });
				if (message) listener(message);
			}),
		close: () => carrier.close()
	};
}

/** The wire between windows of one browser, on one machine. */
export function broadcastWire(lecture: string): Wire {
	return wireOver(new BroadcastChannel(`lecture:${lecture}`), lecture);
}
