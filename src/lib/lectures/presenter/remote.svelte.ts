import type { Command } from '../keys';
import { Talk } from '../talk.svelte';
import { notBegun, type Timer } from '../timer';
import type { Message, Spot, WallState, Wire } from './wire';

/** A wall that was heard. */
interface Heard {
	wall: string;
	state: WallState;
	/** When it was first asked for an answer that has not come yet. */
	asked?: number;
}

/** A wall that has not answered for so long is taken for gone. */
const silenceMs = 5000;

/** What is the presenter's own: the audience need not see it. */
const own: readonly Command[] = ['overview', 'help', 'present'];
/** What leads on and back; all else means nothing while there is no wall. */
const ways: readonly Command[] = ['next', 'back', 'first', 'last'];

/**
 * A talk as its presenter has it: whatever is asked of it is asked of its wall, and what it shows is what the wall says
 * of itself. While there is no wall, it goes on by itself.
 */
export class Remote extends Talk {
	timer = $state.raw<Timer>(notBegun);
	/** Whether the last wall that there was has said that it closes. */
	closed = $state(false);
	/** Why what was asked last is not done; undefined: it is. */
	refusal = $state<string>();

	#heard = $state.raw<readonly Heard[]>([]);
	readonly #wire: Pick<Wire, 'send'>;
	readonly #now: () => number;
	readonly #store: () => void;

	/** @param store keeps the talk as it is: the wall may be gone when it is wanted again */
	constructor(wire: Pick<Wire, 'send'>, now: () => number, store: () => void = () => undefined) {
		super();
		[this.#wire, this.#now, this.#store] = [wire, now, store];
	}

	/** The walls there are, the one used last first. */
	get walls(): readonly Heard[] {
		const now = this.#now();
		return this.#heard
			.filter(({ asked }) => asked === undefined || now - asked < silenceMs)
			.toSorted((one, other) => other.state.touched - one.state.touched);
	}

	/** What the wall that is led says of itself. */
	get wall(): WallState | undefined {
		return this.walls[0]?.state;
	}

	/** Whether a wall was heard that answers no more. */
	get silent(): boolean {
		return this.#heard.length > this.walls.length;
	}

	/** Asks every wall how it stands. */
	ask(): void {
		const now = this.#now();
		this.#heard = this.#heard.map((heard) => ({ asked: now, ...heard }));
		this.#wire.send({ says: 'hello' });
	}

	hear(message: Message): void {
		if (message.says === 'state') this.#hearState(message);
		if (message.says === 'bye') this.#hearBye(message.wall);
		if (message.says === 'spot' && message.wall === this.walls[0]?.wall) this.spot = message.spot;
	}

	override do(command: Command): void {
		const [typed, open] = [this.digits, this.open];
		this.refusal = undefined;
		if (own.includes(command)) return super.do(command);
		[this.digits, this.open] = ['', undefined];
		if (command === 'leave' && (typed || open)) return;
		this.refusal = this.#refusalOf(command);
		if (this.refusal) return;
		const [lead] = this.walls;
		if (lead) this.#wire.send({ says: 'do', wall: lead.wall, command });
		else super.do(command);
	}

	override go(step: number, shown?: number): void {
		this.open = undefined;
		const [lead] = this.walls;
		if (lead) this.#wire.send({ says: 'go', wall: lead.wall, step, shown });
		else super.go(step, shown);
	}

	/** Points at a place of the wall, if its laser is on; at none if left out. */
	point(spot?: Spot): void {
		const [lead] = this.walls;
		if (lead?.state.tool === 'laser') this.#wire.send({ says: 'spot', wall: lead.wall, spot });
	}

	/** Sets the time of the talk, on the wall too. */
	set(timer: Timer): void {
		this.timer = timer;
		const [lead] = this.walls;
		if (lead) this.#wire.send({ says: 'timer', wall: lead.wall, timer });
		this.#store();
	}

	#refusalOf(command: Command): string | undefined {
		const { cover, open, tool, roaming, notes } = this.wall ?? {};
		if (command === 'fill')
			return 'Browsers fill a screen only when its own window asks: press F on the wall.';
		if (command === 'leave' && !(cover ?? open ?? tool) && !roaming && !notes)
			return 'Nothing lies over the wall. A talk is left only in the wall’s own window.';
		if (!this.wall && !ways.includes(command)) return 'No wall is open to do that.';
	}

	#hearState({ wall, state }: Extract<Message, { says: 'state' }>): void {
		this.#heard = [...this.#heard.filter((heard) => heard.wall !== wall), { wall, state }];
		this.closed = false;
		if (this.walls[0]?.wall === wall) this.#follow(state);
	}

	#hearBye(wall: string): void {
		this.#heard = this.#heard.filter((heard) => heard.wall !== wall);
		this.closed = !this.#heard.length;
		this.cover = undefined;
		if (this.wall) this.#follow(this.wall);
	}

	#follow({ place, timer, cover, tool, roaming, size, contrast, strokes }: WallState): void {
		this.arrive(place);
		[this.timer, this.cover, this.tool] = [timer, cover, tool];
		[this.roaming, this.size, this.contrast] = [roaming, size, contrast];
		this.strokes = strokes;
		this.#store();
	}
}
