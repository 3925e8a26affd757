import { describe, expect, it } from 'vitest';
import type { Step } from '../../model/lecture';
import {
	bareStep,
	edited,
	moved,
	noTalks,
	removed,
	talkOf,
	withChange,
	withoutTalk,
	withStep,
	withStepAdded,
	withTalk,
	withTalkBack,
	type OwnTalk
} from './talks';

const step = (headline: string): Step => ({ ...bareStep, at: '/', headline });
const begun = { title: 'My talk', summary: 'Ships.' };
const three = withTalk(noTalks, { ...begun, steps: ['one', 'two', 'three'].map(step) });
const talk = three.talks[0]!;
const headlines = ({ steps }: OwnTalk) => steps.map(({ headline }) => headline);

describe('a step that is added', () => {
	it('begins a talk where there is none', () => {
		const { kept, talk, step: own } = withStepAdded(noTalks, step('harbour'), begun);
		expect(kept.talks).toEqual([talk]);
		expect(talk).toMatchObject({ ...begun, steps: [own] });
	});

	it('goes to the end of the talk that was opened last', () => {
		const two = withTalk(three, { ...begun, title: 'Another', steps: [] });
		const { talk: added } = withStepAdded({ ...two, current: talk.id }, step('four'), begun);
		expect(headlines(added)).toEqual(['one', 'two', 'three', 'four']);
	});

	it('goes to the last talk where the one that was opened last is gone', () => {
		const two = withTalk(three, { ...begun, title: 'Another', steps: [] });
		const { talk: added } = withStepAdded(withoutTalk(two, two.current!), step('four'), begun);
		expect(added.id).toBe(talk.id);
	});

	it('has a number that no other step or talk ever had', () => {
		const without = withChange(three, talk.id, (talk) => removed(talk, talk.steps[2]!.key));
		const { step: own } = withStepAdded(without, step('four'), begun);
		expect(talk.steps.map(({ key }) => key)).not.toContain(own.key);
	});
});

describe('a step', () => {
	const [one, two] = talk.steps as [OwnTalk['steps'][0], OwnTalk['steps'][0]];

	it('moves up and down, and not out of its talk', () => {
		expect(headlines(moved(talk, one.key, 1))).toEqual(['two', 'one', 'three']);
		expect(headlines(moved(talk, two.key, -1))).toEqual(['two', 'one', 'three']);
		expect(headlines(moved(talk, one.key, -1))).toEqual(['one', 'two', 'three']);
	});

	it('is edited by its number, wherever it was moved in between', () => {
		const after = edited(moved(talk, two.key, -1), two.key, { headline: 'harbour' });
		expect(headlines(after)).toEqual(['harbour', 'one', 'three']);
	});

	it('is put after another', () => {
		const after = withStep(three, talk.id, step('one again'), 1);
		expect(headlines(after.talks[0]!)).toEqual(['one', 'one again', 'two', 'three']);
	});
});

it('a talk that was removed comes back where it was', () => {
	const two = withTalk(three, { ...begun, title: 'Another', steps: [] });
	const back = withTalkBack(withoutTalk(two, talk.id), talk, 0);
	expect(back).toEqual(two);
	expect(talkOf(back, talk.id)).toBe(talk);
});
