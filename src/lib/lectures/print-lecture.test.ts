import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import type { Lecture, Step } from '../model/lecture';
import { printLecture } from './print-lecture';

const bare = { builds: [], series: [], events: [], facts: [], spotlight: [], seconds: 60 };
const step: Step = {
	...bare,
	notes: 'Point at the harbour.',
	at: '/places/harbour/?themes=trade#map=5/50/10',
	headline: 'The Gazette: “over 40 ships”',
	builds: ['1998: ships'],
	chart: 'ships'
};
const lecture: Lecture = { id: 'ships', title: 'Ships: a talk', summary: 'Ships.', steps: [step] };

it('a printed talk reads back as it was, without what is empty and without its id', () => {
	const { builds, chart, at, headline, notes, seconds } = step;
	expect(load(printLecture(lecture))).toEqual({
		title: 'Ships: a talk',
		summary: 'Ships.',
		steps: [{ at, headline, builds, chart, notes, seconds }]
	});
});

it('the parts of a step are printed in one order, however they were put together', () => {
	const keys = [...printLecture(lecture).matchAll(/^ {2}[ -] (\w+):/gm)].map(([, key]) => key);
	expect(keys).toEqual(['at', 'headline', 'builds', 'chart', 'notes', 'seconds']);
});
