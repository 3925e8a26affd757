import type { Lecture, Step } from '../../model/lecture';

/** A step with a number of its own, by which it is found again wherever it was moved. */
export interface OwnStep extends Step {
	key: number;
}

/** A talk that a reader makes. */
export interface OwnTalk extends Lecture {
	steps: OwnStep[];
}

/** All talks that a browser keeps, in the order in which they were begun. */
export interface OwnTalks {
	version: typeof version;
	/** The number that the next talk or step gets. */
	next: number;
	/** The talk that steps are added to: the one that was opened last. */
	current?: string;
	talks: OwnTalk[];
}

export const version = 1;
export const noTalks: OwnTalks = { version, next: 1, talks: [] };

/** A step that says nothing yet. */
export const bareStep = {
	builds: [],
	series: [],
	events: [],
	facts: [],
	spotlight: [],
	seconds: 60
} satisfies Partial<Step>;

export const talkOf = ({ talks }: OwnTalks, id: string | undefined): OwnTalk | undefined =>
	talks.find((talk) => talk.id === id);

/** With one more talk, which steps are added to from now on. Its id is a new one. */
export function withTalk(kept: OwnTalks, lecture: Omit<Lecture, 'id'>): OwnTalks {
	const id = `talk-${kept.next}`;
	let next = kept.next + 1;
	const steps = lecture.steps.map((step): OwnStep => ({ ...step, key: next++ }));
	return { ...kept, next, current: id, talks: [...kept.talks, { ...lecture, id, steps }] };
}

export function withoutTalk(kept: OwnTalks, id: string): OwnTalks {
	return { ...kept, talks: kept.talks.filter((talk) => talk.id !== id) };
}

/** With a talk that was removed, where it was. */
export function withTalkBack(kept: OwnTalks, talk: OwnTalk, index: number): OwnTalks {
	return {
		...withoutTalk(kept, talk.id),
		talks: withoutTalk(kept, talk.id).talks.toSpliced(index, 0, talk)
	};
}

/** With one talk changed; a talk that is no longer there stays away. */
export function withChange(
	kept: OwnTalks,
	id: string,
	change: (talk: OwnTalk) => OwnTalk
): OwnTalks {
	return { ...kept, talks: kept.talks.map((talk) => (talk.id === id ? change(talk) : talk)) };
}

/** With a step put into a talk. @param index where; at its end if left out */
export function withStep(kept: OwnTalks, id: string, step: Step, index = Infinity): OwnTalks {
	const own: OwnStep = { ...step, key: kept.next };
	return withChange({ ...kept, next: kept.next + 1 }, id, (talk) => inserted(talk, own, index));
}

/** With a step at the end of the talk that was opened last; the first step begins a talk. */
export function withStepAdded(
	kept: OwnTalks,
	step: Step,
	begun: Pick<Lecture, 'title' | 'summary'>
): { kept: OwnTalks; talk: OwnTalk; step: OwnStep } {
	const talk = talkOf(kept, kept.current) ?? kept.talks.at(-1);
	const next = talk
		? withStep({ ...kept, current: talk.id }, talk.id, step)
		: withTalk(kept, { ...begun, steps: [step] });
	const after = talkOf(next, next.current)!;
	return { kept: next, talk: after, step: after.steps.at(-1)! };
}

export function inserted(talk: OwnTalk, step: OwnStep, index: number): OwnTalk {
	const others = talk.steps.filter(({ key }) => key !== step.key);
	return { ...talk, steps: others.toSpliced(index, 0, step) };
}

export function removed(talk: OwnTalk, key: number): OwnTalk {
	return { ...talk, steps: talk.steps.filter((step) => step.key !== key) };
}

/** With a step so many places further on; no step leaves the talk. */
export function moved(talk: OwnTalk, key: number, by: number): OwnTalk {
	const at = talk.steps.findIndex((step) => step.key === key);
	const step = talk.steps[at];
	const to = at + by;
	return step && to >= 0 && to < talk.steps.length ? inserted(talk, step, to) : talk;
}

/** With other words, notes or references in a step; what is undefined is left out of it. */
export function edited(talk: OwnTalk, key: number, patch: Partial<Step>): OwnTalk {
	return {
		...talk,
		steps: talk.steps.map((step) => (step.key === key ? { ...step, ...patch } : step))
	};
}

/** How long a talk is meant to take. */
export function secondsOf({ steps }: Pick<Lecture, 'steps'>): number {
	return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}
