import { browser } from '$app/environment';
import { browserStorage, readTalks } from '$lib/lectures/own/keep';
import { ownWallOf } from '$lib/lectures/own/own-wall';
import { talkOf, type OwnTalk } from '$lib/lectures/own/talks';
import type { WallLecture } from '$lib/lectures/wall';
import { groundNow, remarksOf, type OpenGround } from './ground';

/** An own talk that is given, as it is kept and as its pages show it. */
export interface Given {
	talk: OwnTalk;
	lecture: WallLecture;
}

/**
 * The talk that an address names.
 *
 * @returns whether what it speaks of is there; and the talk, if this browser keeps it and it has a step
 */
export function givenAt(query: () => URLSearchParams): { opened: boolean; given?: Given } {
	const ground = browser ? groundNow() : undefined;
	if (!ground) return { opened: false };
	const reading = readTalks(browserStorage);
	const talk = 'kept' in reading && talkOf(reading.kept, query().get('talk') ?? undefined);
	if (!talk || !talk.steps.length) return { opened: true };
	return { opened: true, given: { talk, lecture: drawn(talk, ground) } };
}

let last: { text: string; lecture: WallLecture } | undefined;

/** All steps are drawn at once, and again only if the talk was changed. */
function drawn(talk: OwnTalk, ground: OpenGround): WallLecture {
	const text = JSON.stringify(talk);
	if (last?.text !== text)
		last = { text, lecture: ownWallOf(talk, ground, remarksOf(talk, ground)) };
	return last.lecture;
}
