import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../src/lib/door/check-corpus';
import { readCorpus, readFolder } from '../../src/lib/server/folder';
import type { Files } from '../../src/lib/door/parse';
import { grow } from './generator';
import type { Row } from './table';

interface Opening {
	seconds: number;
	/** More than `seconds` where threads run side by side, less where the machine is busy with something else. */
	processorSeconds: number;
	megabytes: number;
	excerpts: number;
	sources: number;
	faults: string[];
}

const sizes = [1, 10, 100];
const child = fileURLToPath(new URL('open-once.ts', import.meta.url));

/**
 * Opens and checks the dossier and larger ones made of it, each in a process of its own.
 *
 * The ratio is that of processor time per excerpt to the size before: at most 1 where time is linear.
 *
 * @throws if a larger dossier is refused: the generator or the door is wrong then, not slow
 */
export function measureCheck(dossierFolder: string, corpusFolder: string): Row[] {
	const { files } = readFolder(dossierFolder);
	const corpus = readCorpus(corpusFolder);
	const openings = sizes.map((times) => openGrown(files, corpus, times));
	return openings.map(({ seconds, processorSeconds, megabytes, excerpts, sources }, index): Row => {
		const before = openings[index - 1];
		return {
			name: `check ${sizes[index]}×: ${excerpts} excerpts, ${sources} sources`,
			median: `${seconds.toFixed(2)} s (processor ${processorSeconds.toFixed(2)} s), ${megabytes.toFixed(0)} MB`,
			...(before && {
				ratio: `${((processorSeconds / before.processorSeconds) * (before.excerpts / excerpts)).toFixed(2)} of linear`
			}),
			...(index === sizes.length - 1 && { budget: '10 s, 1024 MB, linear' })
		};
	});
}

function openGrown(files: Files, corpus: Corpus, times: number): Opening {
	const folder = mkdtempSync(join(tmpdir(), 'geodossier-bench-'));
	try {
		const grown = grow(files, corpus, times);
		for (const [path, text] of grown.files) write(join(folder, path), text);
		for (const [id, text] of grown.corpus) write(join(folder, 'corpus', `${id}.txt`), text);
		const args = ['--import', 'tsx', child, folder];
		const opening = JSON.parse(
			execFileSync(process.execPath, args, { encoding: 'utf8' })
		) as Opening;
		const { faults } = opening;
		if (faults.length)
			throw new Error(`The dossier ${times}× has ${faults.length} faults. ${faults[0]}`);
		return opening;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
