// Opens and checks the dossier in a folder, its corpus beside it, and prints what that took: a process for each, so
// that the memory is its own.
import { join } from 'node:path';
import { readCorpus, readFolder } from '../../src/lib/server/folder';
import { openDossier } from '../../src/lib/door/open';

const [folder = '.'] = process.argv.slice(2);
const [start, before] = [performance.now(), process.cpuUsage()];
const { files, faults: unread } = readFolder(folder);
const { dossier, faults } = openDossier(files, readCorpus(join(folder, 'corpus')), unread);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);

console.log(
	JSON.stringify({
		seconds,
		processorSeconds: (user + system) / 1e6,
		megabytes: process.resourceUsage().maxRSS / 1024,
		excerpts: dossier.excerpts.length,
		sources: dossier.sources.length,
		faults: faults.map(({ file, what }) => `${file}: ${what}`)
	})
);
