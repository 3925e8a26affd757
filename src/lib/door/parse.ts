import type { z } from 'zod';
import { fault, type Fault } from './fault';
import { parseFile } from './parse-file';
import * as schema from './schema';
import * as geo from './schema-geo';

/** The texts of a dossier by path: `data/…`, `static/geo/…`. */
export type Files = ReadonlyMap<string, string>;

/** A file that has the right shape. */
export interface Parsed<Value> {
	file: string;
	/** The name without folder and ending: the id of a chart, a lecture, a source. */
	name: string;
	value: Value;
}

/** Each kind of file: where it stands, and its schema. */
const folders = {
	dossier: [/^data\/dossier\.yaml$/, schema.dossier],
	sources: [/^data\/sources\.json$/, schema.sources],
	excerpts: [/^data\/excerpts\/([^/]+)\.yaml$/, schema.excerpts],
	charts: [/^data\/charts\/([^/]+)\.yaml$/, schema.chart],
	events: [/^data\/events\.yaml$/, schema.events],
	actors: [/^data\/actors\.yaml$/, schema.actors],
	disagreements: [/^data\/disagreements\.yaml$/, schema.disagreements],
	unquoted: [/^data\/unquoted\.yaml$/, schema.unquoted],
	checked: [/^data\/checked\.json$/, schema.checked],
	lectures: [/^data\/lectures\/([^/]+)\.yaml$/, schema.lecture],
	places: [/^static\/geo\/places\.geojson$/, geo.places],
	routes: [/^static\/geo\/routes\/([^/]+)\.geojson$/, geo.route],
	stations: [/^static\/geo\/stations\.geojson$/, geo.stations]
} as const satisfies Record<string, readonly [RegExp, z.ZodType]>;

type Folder = keyof typeof folders;
export type ParsedFiles = {
	[Name in Folder]: Parsed<z.output<(typeof folders)[Name][1]>>[];
};

const needed = ['dossier', 'sources', 'excerpts', 'places'] as const;

/**
 * Parses every file of the dossier and checks its shape; files that fail are left out, and said.
 *
 * @param unread files that are there and could not be read: they are not missed
 */
export function parseFiles(
	files: Files,
	unread: readonly string[] = []
): { parsed: ParsedFiles; faults: Fault[] } {
	const faults: Fault[] = [];
	const parsed = Object.fromEntries(
		Object.keys(folders).map((folder) => [folder, []])
	) as unknown as ParsedFiles;
	const paths = [...files.keys(), ...unread];
	if (!paths.length)
		faults.push(
			fault(
				'empty-folder',
				{ file: 'data/dossier.yaml', path: [] },
				'The folder holds no dossier: neither data/ nor static/geo/ has a file.',
				'Name the folder that holds data/ and static/geo/.'
			)
		);
	for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		for (const folder of Object.keys(folders) as Folder[]) {
			const [pattern, shape] = folders[folder];
			const match = pattern.exec(file);
			if (!match) continue;
			const { value, faults: found } = parseFile(file, text, shape);
			faults.push(...found);
			if (value !== undefined)
				(parsed[folder] as Parsed<unknown>[]).push({ file, name: match[1] ?? folder, value });
		}
	for (const folder of needed)
		if (paths.length && !paths.some((file) => folders[folder][0].test(file)))
			faults.push(
				fault(
					'malformed-record',
					{ file: `data/${folder}`, path: [] },
					`The dossier has no file of ${folder}.`,
					`Add one; its path matches ${folders[folder][0].source.replaceAll('\\', '')}.`
				)
			);
	return { parsed, faults };
}
