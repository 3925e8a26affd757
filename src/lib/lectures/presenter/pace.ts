/** How a talk keeps to its times. */
export interface Pace {
	/** Minutes behind what was planned, rounded; negative: ahead; 0: on time. */
	minutesBehind: number;
	/** What is left of the whole time; negative: it is over. */
	remainingMs: number;
	/** What the step is meant to take. */
	stepMs: number;
	/** How much will have elapsed when the step is left as planned. */
	stepEndsMs: number;
}

/**
 * The pace of a talk. It is on time as long as what has elapsed lies between the planned beginning and the planned end
 * of its step, or less than half a minute beside.
 *
 * @param seconds what each step is meant to take
 * @param step where the talk is, counted from 1
 */
export function paceOf(seconds: readonly number[], step: number, elapsedMs: number): Pace {
	const sum = (parts: readonly number[]) => parts.reduce((whole, part) => whole + part, 0) * 1000;
	const [beginsMs, endsMs] = [sum(seconds.slice(0, step - 1)), sum(seconds.slice(0, step))];
	const behindMs = Math.max(0, elapsedMs - endsMs) - Math.max(0, beginsMs - elapsedMs);
	return {
		// Rounded away from 0 both ways: half a minute early is as much as half a minute late.
		minutesBehind: Math.sign(behindMs) * Math.round(Math.abs(behindMs) / 60_000),
		remainingMs: sum(seconds) - elapsedMs,
		stepMs: endsMs - beginsMs,
		stepEndsMs: endsMs
	};
}

export function printPace({ minutesBehind }: Pick<Pace, 'minutesBehind'>): string {
	if (!minutesBehind) return 'on time';
	return `${Math.abs(minutesBehind)} min ${minutesBehind > 0 ? 'behind' : 'ahead'}`;
}
