import type { Message, WallState, Wire } from './wire';

/** A wall for tests: at its first step, as large as a projector, with nothing over it. */
export function wallState(other: Partial<WallState> = {}): WallState {
	return {
		place: { step: 1, shown: 0 },
		timer: { started: 0 },
		roaming: false,
		notes: false,
		size: 0,
		contrast: false,
		strokes: [],
		width: 1024,
		height: 768,
		touched: 0,
		...other
	};
}

/** Wires for tests: each hears what the others say, at once. */
export function joinedWires(count: number): Wire[] {
	const listeners = Array.from({ length: count }, () => new Set<(message: Message) => void>());
	return listeners.map((own) => ({
		send: (message) =>
			listeners
				.filter((others) => others !== own)
				.forEach((others) => others.forEach((hear) => hear(message))),
		hear(listener) {
			own.add(listener);
			return () => own.delete(listener);
		},
		close: () => own.clear()
	}));
}
