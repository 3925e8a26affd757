/** The time of a talk, told by moments alone: nothing counts, so nothing is lost while a window sleeps or is closed. */
export interface Timer {
	/**
	 * When the talk was started, in milliseconds since 1970, later by as long as it has stood still; 0: it has not begun.
	 */
	started: number;
	/** Since when it stands still. */
	pausedAt?: number;
}

/** The timer of a talk that nobody has begun. */
export const notBegun: Timer = { started: 0, pausedAt: 0 };

export function elapsedMs({ started, pausedAt }: Timer, now: number): number {
	return Math.max(0, (pausedAt ?? now) - started);
}

/** The timer standing still; it stays as it is where it already does. */
export function paused(timer: Timer, now: number): Timer {
	return { ...timer, pausedAt: timer.pausedAt ?? now };
}

/** The timer going on from where it stood. */
export function resumed({ started, pausedAt }: Timer, now: number): Timer {
	return { started: pausedAt === undefined ? started : started + now - pausedAt };
}

/** The timer at its beginning; one that stands still goes on standing. */
export function restarted({ pausedAt }: Timer, now: number): Timer {
	return pausedAt === undefined ? { started: now } : { started: now, pausedAt: now };
}
