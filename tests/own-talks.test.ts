import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate, printFaults } from '../src/lib/door/locate';
import { readTalk } from '../src/lib/door/one-talk';
import { openDossier } from '../src/lib/door/open';
import { withTalk, noTalks } from '../src/lib/lectures/own/talks';
import { printLecture } from '../src/lib/lectures/print-lecture';
import { talkForm } from '../src/lib/server/form';
import { readFolder } from '../src/lib/server/folder';

const root = join(import.meta.dirname, '..');
const { files } = readFolder(root);
const { dossier } = openDossier(files);
/** As a browser gets it. */
const published = JSON.parse(JSON.stringify(dossier)) as typeof dossier;

describe('the door for one talk', () => {
	it.each(dossier.lectures.map((lecture) => [lecture.id, lecture] as const))(
		'lets %s in as the door of the dossier does, and finds no fault',
		(id, lecture) => {
			const text = files.get(`data/lectures/${id}.yaml`)!;
			expect(readTalk(text, id, published)).toEqual({ lecture, faults: [] });
		}
	);

	it.each(dossier.lectures.map((lecture) => [lecture.id, lecture] as const))(
		'lets a copy of %s in again that was kept in a browser and saved',
		(_, lecture) => {
			const copy = withTalk(noTalks, lecture).talks[0]!;
			const kept = JSON.parse(JSON.stringify(copy)) as typeof copy;
			const { lecture: back, faults } = readTalk(printLecture(kept), 'copy', published);
			expect(faults).toEqual([]);
			expect({ ...back, id: lecture.id }).toEqual(lecture);
		}
	);

	const sound = readFolder(join(root, 'tests/faults/none')).files;
	const path = 'data/lectures/talk.yaml';
	const text = sound.get(path)!;
	it.each([
		['broken YAML', 'headline: Over', 'headline: "Over'],
		['a key nobody knows', 'excerpt: gazette', 'exerpt: gazette'],
		['a step without a headline', '    headline: Over 40 ships in 1998\n', ''],
		['an unknown chart', 'chart: ships', 'chart: shipps'],
		['a number nobody states', 'The Gazette: over 40 ships', 'The Gazette: over 41 ships'],
		['a text too long', 'The Gazette counts', `The Gazette ${'again '.repeat(20)}counts`]
	])('says of %s what the door of the dossier says', (_, from, to) => {
		expect(text).toContain(from);
		const broken = new Map(sound).set(path, text.replace(from, to));
		const expected = printFaults(openDossier(broken).faults, (file) => broken.get(file));
		const { faults } = readTalk(broken.get(path)!, 'talk', openDossier(sound).dossier);
		const said = locate(faults, broken.get(path)!).map(
			({ line, col, what, todo, code }) => `${path}:${line}:${col}: ${what} ${todo} [${code}]`
		);
		expect(said).toEqual(expected);
		expect(said).not.toEqual([]);
	});
});

it('the form of a talk’s file that readers are shown is the example of the data’s README', () => {
	expect(talkForm).toMatch(/^title: A talk\n[^]*\n {4}seconds: 90$/);
});
