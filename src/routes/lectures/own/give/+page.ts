import { browser } from '$app/environment';
import { browserStorage, readTalks } from '$lib/lectures/own/keep';
import { ownWallOf } from '$lib/lectures/own/own-wall';
import { talkOf, type OwnTalk } from '$lib/lectures/own/talks';
import type { WallLecture } from '$lib/lectures/wall';
import { groundNow, remarksOf, type OpenGround } from '../ground';

/** A step of an own talk, once what it speaks of is there; where the browser keeps no such talk, that is said. */
export const load = ({ url, depends }) => {
	depends('own:ground');
	const ground = browser ? groundNow() : undefined;
	if (!ground) return { opened: false };
	const reading = readTalks(browserStorage);
	const kept = 'kept' in reading ? reading.kept : undefined;
	const talk = kept && talkOf(kept, url.searchParams.get('talk') ?? undefined);
	if (!talk?.steps.length) return { opened: true };
	const lecture = drawn(talk, ground);
	const asked = Math.round(Number(url.searchParams.get('n'))) || 1;
	const n = Math.min(Math.max(1, asked), lecture.steps.length);
	const rehearsing = url.searchParams.has('rehearse');
	const { stop } = lecture.steps[n - 1]!;
	return { opened: true, given: { talk, lecture, n, rehearsing }, stop };
};

let last: { text: string; lecture: WallLecture } | undefined;

/** All steps are drawn at once, and again only if the talk was changed. */
function drawn(talk: OwnTalk, ground: OpenGround): WallLecture {
	const text = JSON.stringify(talk);
	if (last?.text !== text)
		last = { text, lecture: ownWallOf(talk, ground, remarksOf(talk, ground)) };
	return last.lecture;
}
