import type { OwnTalk } from './talks';

/** How long the steps of a talk took when it was rehearsed, by their keys, in milliseconds. */
export interface Rehearsal {
	spentMs: Record<string, number>;
	/** The step that is shown, and since when. */
	on?: { key: number; since: number };
}

export const unrehearsed: Rehearsal = { spentMs: {} };

/** After another step was shown, or none: what was spent on the last one is counted. */
export function arrivedAt(
	{ spentMs, on }: Rehearsal,
	key: number | undefined,
	now: number
): Rehearsal {
	const counted = on ? { ...spentMs, [on.key]: (spentMs[on.key] ?? 0) + now - on.since } : spentMs;
	return { spentMs: counted, ...(key !== undefined && { on: { key, since: now } }) };
}

/** How many seconds a step took; undefined if it was not shown. */
export function secondsTaken({ spentMs }: Rehearsal, key: number): number | undefined {
	const ms = spentMs[key];
	return ms === undefined ? undefined : Math.max(1, Math.round(ms / 1000));
}

/** The talk with the times of a rehearsal; steps that it did not show keep theirs. */
export function withTimesOf(talk: OwnTalk, rehearsal: Rehearsal): OwnTalk {
	return {
		...talk,
		steps: talk.steps.map((step) => ({
			...step,
			seconds: secondsTaken(rehearsal, step.key) ?? step.seconds
		}))
	};
}

const keyOf = (talk: string) => `rehearsal:${talk}`;

/** The rehearsal of a talk that this window keeps; undefined if there is none. */
export function readRehearsal(talk: string): Rehearsal | undefined {
	try {
		const text = sessionStorage.getItem(keyOf(talk));
		return text ? (JSON.parse(text) as Rehearsal) : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a rehearsal through a reload, or forgets it. A browser that keeps nothing loses only this. */
export function keepRehearsal(talk: string, rehearsal: Rehearsal | undefined): void {
	try {
		if (rehearsal) sessionStorage.setItem(keyOf(talk), JSON.stringify(rehearsal));
		else sessionStorage.removeItem(keyOf(talk));
	} catch {
		return;
	}
}
