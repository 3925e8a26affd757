import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printFaults } from '../src/lib/door/locate';
import { openDossier } from '../src/lib/door/open';
import { readCorpus, readFolder } from '../src/lib/server/folder';
import { changedSince, printRecord, recordFile, recordOf } from '../src/lib/door/record';
import { printSummary } from '../src/lib/door/summary';

const { values } = parseArgs({
	options: {
		dossier: { type: 'string', default: '.' },
		corpus: { type: 'string' },
		/** Keeps what this check found, for those who have no corpus. */
		write: { type: 'boolean', default: false }
	}
});

if (values.corpus !== undefined && !existsSync(values.corpus)) {
	console.error(
		`There is no corpus at ${values.corpus}. Name the folder that holds a text for each source.`
	);
	process.exit(1);
}
if (values.write && values.corpus === undefined) {
	console.error('Only a check with the corpus is recorded: --corpus DIR --write.');
	process.exit(1);
}
const corpus = values.corpus === undefined ? undefined : readCorpus(values.corpus);
const { files, faults: unread } = readFolder(values.dossier);
const { dossier, record, faults: found } = openDossier(files, corpus, unread);
const faults = found.filter(({ code }) => !values.write || code !== 'record-out-of-date');
for (const line of printFaults(faults, (file) => files.get(file))) console.error(line);
if (faults.length) {
	console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
	process.exit(1);
}
console.log(printSummary(dossier));
if (corpus) {
	console.log(
		'Every excerpt was found in its source, where it says; every paragraph is quoted or has its reason.'
	);
	if (values.write) {
		writeFileSync(join(values.dossier, recordFile), printRecord(recordOf(dossier, corpus)));
		console.log(`This is recorded in ${recordFile}.`);
	} else if (!record) console.log(`It is not recorded: --write writes ${recordFile}.`);
} else {
	const changed = record ? changedSince(dossier, record).length : dossier.excerpts.length;
	console.log(
		`Checked without a corpus: excerpts were not compared with their sources (--corpus DIR). By the record, ${changed} of ${dossier.excerpts.length} are new or changed since the last check with it.`
	);
}
