import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printLecture } from '../src/lib/lectures/print-lecture';
import { limits, passagesOf } from '../src/lib/model/lecture';
import { readFolder } from '../src/lib/server/folder';
import { printFaults } from '../src/lib/door/locate';
import { openDossier } from '../src/lib/door/open';

const root = join(import.meta.dirname, '..');
const { files } = readFolder(root);
const { dossier } = openDossier(files);
const talks = dossier.lectures.map((lecture) => [lecture.title, lecture] as const);

describe('the talk', () => {
	it.each(talks)('“%s” has 8 to 14 steps and takes about ten minutes', (_, { steps }) => {
		expect(steps.length).toBeGreaterThanOrEqual(8);
		expect(steps.length).toBeLessThanOrEqual(14);
		const minutes = steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
		expect(Math.abs(minutes - 10.5)).toBeLessThan(1);
	});

	it.each(talks)('“%s” opens with a title and ends with a closing step', (_, { steps }) => {
		expect([steps[0]!.kind, steps.at(-1)!.kind]).toEqual(['title', 'closing']);
	});

	it.each(talks)('“%s” has notes of 60 to 120 words for each step', (_, { steps }) => {
		for (const { headline, notes = '' } of steps) {
			const words = notes.split(/\s+/).length;
			expect(words, headline).toBeGreaterThanOrEqual(60);
			expect(words, headline).toBeLessThanOrEqual(120);
		}
	});

	it.each(talks)('“%s” says where the map looks at each step', (_, { steps }) => {
		for (const { at } of steps) expect(at).toMatch(/#map=[\d.]+\/[\d.]+\/[\d.]+$/);
	});

	it.each(talks)('“%s” says which views are missing', (_, { steps }) => {
		const said = steps.map(({ text = '', notes = '' }) => text + notes).join(' ');
		for (const view of ['Armenian', 'Iranian', 'Palestinian']) expect(said).toContain(view);
	});

	it.each(talks)('“%s” quotes more than one source', (_, { steps }) => {
		const passages = steps.flatMap((step) => passagesOf(step, dossier));
		expect(new Set(passages.map((id) => id.split('/')[0])).size).toBeGreaterThan(1);
	});

	it.each(talks)('“%s” is printed as its file holds it', (_, lecture) => {
		expect(printLecture(lecture)).toBe(files.get(`data/lectures/${lecture.id}.yaml`));
	});
});

describe('a step that is not sound', () => {
	const { files: sound } = readFolder(join(root, 'tests/faults/none'));
	const path = 'data/lectures/talk.yaml';
	const text = sound.get(path)!;

	function refusals(from: string, to: string): string[] {
		expect(text).toContain(from);
		const broken = new Map(sound).set(path, text.replace(from, to));
		return printFaults(openDossier(broken).faults, (file) => broken.get(file));
	}

	const long = 'x'.repeat(limits.text);
	it.each([
		[
			'an address of nothing',
			'/places/harbour/?',
			'/places/harbor/?',
			'8:9: There is no “places/harbor”. Did you mean “places/harbour”? [unknown-id]'
		],
		[
			'an unknown filter',
			'themes=trade',
			'themes=trad',
			'8:9: There is no theme “trad”. Did you mean “trade”? [unknown-id]'
		],
		[
			'a camera that is none',
			'#map=7/50.5/10.5',
			'#map=7/505/10.5',
			'8:9: The atlas understands only part of the address “/places/harbour/?period=1990/1995&themes=trade#map=7/505/10.5”, or writes it otherwise. As the atlas writes it: /places/harbour/?period=1990/1995&themes=trade [address-not-understood]'
		],
		[
			'a period that is none',
			'period=1990/1995',
			'period=1995/1990',
			'8:9: The atlas understands only part of the address “/places/harbour/?period=1995/1990&themes=trade#map=7/50.5/10.5”, or writes it otherwise. As the atlas writes it: /places/harbour/?themes=trade#map=7/50.5/10.5 [address-not-understood]'
		],
		[
			'an unknown excerpt',
			'excerpt: gazette/forty-ships',
			'excerpt: gazette/fourty-ships',
			'13:14: There is no excerpt “gazette/fourty-ships”. Did you mean “gazette/forty-ships”? [unknown-id]'
		],
		[
			'words of another passage',
			'words: over 40 ships',
			'words: under 40 ships',
			'14:12: “under 40 ships” does not occur in the excerpt gazette/forty-ships. Quote words of it exactly: “In 1998 the harbour handled over 40 ships.” [words-not-in-excerpt]'
		],
		[
			'an unknown chart',
			'chart: ships',
			'chart: shipps',
			'15:12: There is no “charts/shipps”. Did you mean “charts/ships”? [unknown-id]'
		],
		[
			'a series of no such chart',
			'[ships-handled]',
			'[ships-handed]',
			'16:14: There is no series of charts/ships “ships-handed”. Did you mean “ships-handled”? [unknown-id]'
		],
		[
			'an unknown event',
			'[coal-by-sea]',
			'[coal-by-see]',
			'17:14: There is no “events/coal-by-see”. Did you mean “events/coal-by-sea”? [unknown-id]'
		],
		[
			'an unknown fact',
			'seconds: 60',
			'seconds: 60\n    facts: [Depth]',
			'20:13: The address of the step names no route that has a fact or a figure “Depth”. Let it name the route, and give the title of a fact or the id of a figure as the route has it. [unknown-id]'
		],
		[
			'a number nobody states',
			'The Gazette: over 40 ships',
			'The Gazette: over 41 ships',
			'12:9: Nothing that the step rests on states 41. Name the excerpt, chart, event or fact that states it, or leave the number out. [number-without-source]'
		],
		[
			'a quotation from a passage it does not name',
			'[coal-by-sea]',
			'[]',
			'10:11: “by sea from 1990 … 1995” stands in no passage that the step rests on. It stands in gazette/coal: name that as its excerpt, or in its spotlight. [quotation-not-in-excerpt]'
		],
		[
			'a quotation in the notes that no excerpt has',
			'“handled over 40 ships”',
			'“loaded over 40 ships”',
			'18:12: “loaded over 40 ships” stands in no excerpt of the dossier. Quote an excerpt word for word (… for what is left out), or take the quotation marks away. [quotation-not-in-excerpt]'
		],
		[
			'a text that is too long',
			'The Gazette counts',
			`${long} counts`,
			'10:11: The text has 209 characters; 140 is the most that fits on the wall. Shorten it by 69, or make two steps of it. [words-do-not-fit]'
		],
		[
			'series without a chart',
			'    chart: ships\n',
			'',
			'8:5: steps 2: series are those of a chart: name it. Correct the record; data/README.md shows its form. [malformed-record]'
		]
	])('%s is refused, with the place and what to do', (_, from, to, printed) => {
		expect(refusals(from, to)).toEqual([`${path}:${printed}`]);
	});
});
