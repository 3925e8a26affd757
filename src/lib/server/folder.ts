import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Corpus } from '../door/check-corpus';
import { fault, type Fault } from '../door/fault';
import type { Files } from '../door/parse';

const largestBytes = 20 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads `data/` and `static/geo/` under a folder; files too large or not UTF-8 are left out, and said. */
export function readFolder(folder: string): { files: Files; faults: Fault[] } {
	const files = new Map<string, string>();
	const faults: Fault[] = [];
	for (const part of ['data', join('static', 'geo')])
		for (const path of filesUnder(join(folder, part))) {
			const file = relative(folder, path).split(sep).join('/');
			const bytes = statSync(path).size;
			if (bytes > largestBytes)
				faults.push(
					fault(
						'file-too-large',
						{ file, path: [] },
						`The file has ${Math.ceil(bytes / 1024 / 1024)} MB; 20 MB is the most.`,
						'Simplify the geometry, or split the file.'
					)
				);
			else
				try {
					files.set(file, utf8.decode(readFileSync(path)));
				} catch {
					faults.push(
						fault(
							'not-utf-8',
							{ file, path: [] },
							'The file is not UTF-8.',
							'Save it as UTF-8 without loss.'
						)
					);
				}
		}
	return { files, faults };
}

function filesUnder(folder: string): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile() && /\.(yaml|json|geojson)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch {
		return [];
	}
}

/** Reads a corpus: one text a source, `<source>.txt`. Throws if there is no such folder. */
export function readCorpus(folder: string): Corpus {
	return new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')])
	);
}
