import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takenIds } from '../src/lib/door/check-links';
import type { FaultCode } from '../src/lib/door/fault';
import { readCorpus, readFolder } from '../src/lib/server/folder';
import { printFaults } from '../src/lib/door/locate';
import { openDossier } from '../src/lib/door/open';
import { kinds } from '../src/lib/model/records';

const folder = join(import.meta.dirname, 'faults');

function check(dossier: string, corpus?: string) {
	const { files, faults: unread } = readFolder(dossier);
	const { faults } = openDossier(files, corpus ? readCorpus(corpus) : undefined, unread);
	return { faults, printed: printFaults(faults, (file) => files.get(file)) };
}

/** Refusals whose broken dossier cannot lie in a repository: it is made by a test below. */
type MadeHere = 'empty-folder' | 'file-too-large';

/** Every refusal there is: a code without a broken dossier does not compile. */
const refusals: Record<Exclude<FaultCode, MadeHere>, true> = {
	'address-not-understood': true,
	'address-taken': true,
	'broken-yaml': true,
	'concept-of-one-series': true,
	'concept-of-two-units': true,
	'context-with-excerpts': true,
	'context-without-facts': true,
	'continuation-does-not-meet': true,
	'date-not-edtf': true,
	'duplicate-id': true,
	'entity-without-excerpt': true,
	'excerpt-not-in-source': true,
	'excerpt-not-where-it-says': true,
	'excerpt-nothing-rests-on': true,
	'geometry-leaves-its-country': true,
	'geometry-not-valid': true,
	'kilometre-not-on-route': true,
	'legs-do-not-meet': true,
	'longitude-and-latitude-swapped': true,
	'malformed-record': true,
	'not-utf-8': true,
	'number-not-stated': true,
	'number-without-source': true,
	'paragraph-not-accounted-for': true,
	'period-ends-before-it-begins': true,
	'qualifier-not-kept': true,
	'quotation-not-in-excerpt': true,
	'quota-exceeded': true,
	'record-out-of-date': true,
	'source-not-in-corpus': true,
	'step-without-source': true,
	'unknown-id': true,
	'words-do-not-fit': true,
	'words-not-in-excerpt': true,
	'work-nothing-rests-on': true
};

describe('a broken dossier', () => {
	const broken = readdirSync(folder).filter((name) => name !== 'none');

	it('lies in tests/faults for every refusal', () => {
		expect(broken.sort()).toEqual(Object.keys(refusals).sort());
	});

	it.each(broken)('with %s is refused for that reason and no other', (name) => {
		const dossier = join(folder, name);
		const { faults, printed } = check(dossier, join(dossier, 'corpus'));
		expect(faults.map(({ code }) => code)).toEqual([name]);
		expect(printed[0]).toMatch(/^(data|static)\/\S+:\d+:\d+: .+[.”] .+ \[[a-z0-9-]+\]$/);
	});

	it('that is an empty folder is refused as such', () => {
		const empty = mkdtempSync(join(tmpdir(), 'dossier-'));
		expect(check(empty).faults.map(({ code }) => code)).toEqual(['empty-folder']);
		rmSync(empty, { recursive: true });
	});

	it('with a file over 20 MB is refused before the file is read', () => {
		const large = mkdtempSync(join(tmpdir(), 'dossier-'));
		mkdirSync(join(large, 'data'));
		writeFileSync(join(large, 'data/events.yaml'), Buffer.alloc(20 * 1024 * 1024 + 1, 35));
		const { faults } = check(large);
		expect(faults[0]).toMatchObject({ code: 'file-too-large', file: 'data/events.yaml' });
		rmSync(large, { recursive: true });
	});
});

describe('the addresses that no record may have', () => {
	const routes = join(import.meta.dirname, '../src/routes');

	it.each([...kinds, 'lectures'] as const)(
		'of %s are those of its pages about all of them',
		(kind) => {
			const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' }).flatMap(
				(path) => new RegExp(`^${kind}/([^[/]+)/\\+page.svelte$`).exec(path)?.[1] ?? []
			);
			expect(takenIds[kind] ?? []).toEqual(pages);
		}
	);
});

describe('a sound dossier', () => {
	const sound = join(folder, 'none');

	it('has no fault, with its corpus and without', () => {
		expect(check(sound, join(sound, 'corpus')).printed).toEqual([]);
		expect(check(sound).printed).toEqual([]);
	});
});

describe('a fault', () => {
	it('is placed at line and column of the field that is wrong', () => {
		const { printed } = check(join(folder, 'unknown-id'));
		expect(printed).toEqual([
			'data/events.yaml:6:11: There is no “places/harbor”. Did you mean “places/harbour”? [unknown-id]'
		]);
	});

	it('in an excerpt names the nearest passage, and where the two part', () => {
		const name = join(folder, 'excerpt-not-in-source');
		expect(check(name, join(name, 'corpus')).printed[0]).toContain(
			'it has “handled over 40 ships.” where the excerpt has “loaded over 40 ships.”'
		);
	});

	it('of one file does not hide those of another', () => {
		const { files } = readFolder(join(folder, 'unknown-id'));
		const both = new Map(files)
			.set('data/charts/ships.yaml', 'title: [')
			.set('data/events.yaml', files.get('data/events.yaml')!.replace('1990/1995', 'then'));
		expect(openDossier(both).faults.map(({ code }) => code)).toEqual([
			'broken-yaml',
			'date-not-edtf'
		]);
	});
});
