import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printAudit } from '../src/lib/model/audit';
import { linksOf } from '../src/lib/model/links';
import { auditOf } from '../src/lib/door/audit';
import { readCorpus, readFolder } from '../src/lib/server/folder';
import { openDossier } from '../src/lib/door/open';
import { printRecord, recordFile, recordOf } from '../src/lib/door/record';

const folder = join(import.meta.dirname, 'faults');
const sound = readFolder(join(folder, 'none')).files;
const corpus = readCorpus(join(folder, 'none/corpus'));
const recorded = new Map(sound).set(
	recordFile,
	printRecord(recordOf(openDossier(sound).dossier, corpus))
);

function audit(files: ReadonlyMap<string, string>, texts?: ReadonlyMap<string, string>) {
	const opened = openDossier(files, texts);
	return auditOf(opened, linksOf(opened.dossier));
}

/** The audit of a broken dossier, checked with its corpus. */
function auditOfFault(name: string) {
	return audit(readFolder(join(folder, name)).files, readCorpus(join(folder, name, 'corpus')));
}

/** The recorded dossier, with one file edited since. */
function edited(file: string, from: string, to: string) {
	const text = recorded.get(file)!;
	expect(text).toContain(from);
	return new Map(recorded).set(file, text.replace(from, to));
}

const verdicts = ({ sources }: ReturnType<typeof audit>) =>
	sources.flatMap(({ excerpts }) => excerpts.map(({ verdict }) => verdict));

describe('a sound dossier with the record of a check', () => {
	it('has every excerpt found and every number stated, with the corpus and without', () => {
		for (const all of [audit(recorded), audit(recorded, corpus)]) {
			expect(verdicts(all)).toEqual(['holds', 'holds']);
			expect(all.observations.map(({ verdict }) => verdict)).toEqual(['holds']);
			expect(all.sources[0]).toMatchObject({ words: 16, quota: 40, paragraphs: 4 });
			expect(all.sources[0]!.accounted).toBe('holds');
			expect(printAudit(all)[1]).toMatch(/^All 2 excerpts were found/);
		}
	});
	it('names what stands behind each excerpt, and what is not quoted', () => {
		const [source] = audit(recorded).sources;
		expect(source!.excerpts.every(({ resting }) => resting > 0)).toBe(true);
		expect(source!.unquoted.length).toBeGreaterThan(0);
	});
});

describe('an audit says', () => {
	it('that nothing was compared with a source where no check is recorded', () => {
		const all = audit(sound);
		expect(verdicts(all)).toEqual(['unchecked', 'unchecked']);
		expect(all.sources[0]!.accounted).toBe('unchecked');
		expect(printAudit(all)).toContain('2 were not checked against the source.');
		expect(printAudit(all)[1]).toMatch(/^0 of 2 excerpts/);
	});
	it('which excerpt has changed since the check, and that its source is not accounted for', () => {
		const all = audit(edited('data/excerpts/gazette.yaml', 'handled', 'loaded'));
		expect(verdicts(all).toSorted()).toEqual(['changed', 'holds']);
		expect(all.sources[0]!.accounted).toBe('changed');
		expect(printAudit(all)).toContain('1 has changed since the last check.');
	});
	it('that an excerpt has changed when only its place has', () => {
		const all = audit(edited('data/excerpts/gazette.yaml', 'paragraph: ', 'paragraph: 9'));
		expect(verdicts(all)).toContain('changed');
	});
	it('that a source is not accounted for once a reason is taken away', () => {
		const all = audit(new Map(recorded).set('data/unquoted.yaml', '[]'));
		expect(all.sources[0]!.accounted).toBe('changed');
		expect(verdicts(all)).toEqual(['holds', 'holds']);
	});
	it('which excerpt is not in its source', () => {
		const all = auditOfFault('excerpt-not-in-source');
		const refused = all.sources[0]!.excerpts.filter(({ verdict }) => verdict === 'refused');
		expect(refused).toHaveLength(1);
		expect(refused[0]!.faults[0]).toContain('is not in its source');
	});
	it('which paragraph nobody has accounted for', () => {
		expect(auditOfFault('paragraph-not-accounted-for').sources[0]!.accounted).toBe('refused');
	});
	it.each(['number-not-stated', 'words-not-in-excerpt', 'qualifier-not-kept'])(
		'of which observation the check finds fault: %s',
		(name) => {
			const all = auditOfFault(name);
			expect(all.observations[0]).toMatchObject({ verdict: 'refused' });
			expect(all.observations[0]!.faults).toHaveLength(1);
			expect(printAudit(all)[0]).toMatch(/^0 of 1 observations/);
		}
	);
	it('which source is quoted beyond its quota', () => {
		const all = auditOfFault('quota-exceeded');
		const { words, quota, label } = all.sources[0]!;
		expect(words).toBeGreaterThan(quota!);
		expect(printAudit(all).at(-1)).toContain(label);
	});
});
