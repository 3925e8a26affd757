import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printFaults } from '../src/lib/server/dossier/locate';
import { openDossier } from '../src/lib/server/dossier/open';
import { readCorpus, readFolder } from '../src/lib/server/dossier/folder';
import { printSummary } from '../src/lib/server/dossier/summary';

const { values } = parseArgs({
	options: { dossier: { type: 'string', default: '.' }, corpus: { type: 'string' } }
});

if (values.corpus !== undefined && !existsSync(values.corpus)) {
	console.error(
		`There is no corpus at ${values.corpus}. Name the folder that holds a text for each source.`
	);
	process.exit(1);
}
const corpus = values.corpus === undefined ? undefined : readCorpus(values.corpus);
const { files, faults: unread } = readFolder(values.dossier);
const { dossier, faults } = openDossier(files, corpus, unread);
for (const line of printFaults(faults, (file) => files.get(file))) console.error(line);
if (faults.length) {
	console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
	process.exit(1);
}
console.log(printSummary(dossier));
console.log(
	corpus
		? 'Every excerpt was found in its source, where it says; every paragraph is quoted or has its reason.'
		: 'Checked without a corpus: excerpts were not compared with their sources (--corpus DIR).'
);
