import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { fault, type Fault, type FaultCode } from './fault';
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

function parseFile(
	file: string,
	text: string,
	shape: z.ZodType
): { value?: unknown; faults: Fault[] } {
	let raw: unknown;
	try {
		raw = file.endsWith('.yaml') ? load(text) : JSON.parse(text);
	} catch (error) {
		return { faults: [unreadable(file, error)] };
	}
	const result = shape.safeParse(raw);
	if (result.success) return { value: result.data, faults: [] };
	return {
		faults: result.error.issues.map((issue) => {
			const path = issue.path.filter((key) => typeof key !== 'symbol');
			const code: FaultCode = path.includes('geometry') ? 'geometry-not-valid' : 'malformed-record';
			const what = `${printPath(path)}: ${issue.message.replace(/^Invalid input: (.*), received undefined$/, 'missing, $1')}.`;
			return fault(
				code,
				{ file, path },
				what,
				'Correct the record; data/README.md shows its form.'
			);
		})
	};
}

/** `[2, 'positions', 0, 'says']` as “record 3, positions 1, says”. */
function printPath(path: readonly (string | number)[]): string {
	const keys = path.map((key, index) =>
		typeof key === 'string' ? (index ? `, ${key}` : key) : `${index ? ' ' : 'record '}${key + 1}`
	);
	return keys.join('') || 'The file';
}

function unreadable(file: string, error: unknown): Fault {
	const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
	const offset =
		error instanceof YAMLException
			? (error.mark?.position ?? 0)
			: Number(/position (\d+)/.exec(message)?.[1] ?? 0);
	const reason = error instanceof YAMLException ? error.reason : message;
	return {
		code: 'broken-yaml',
		file,
		path: [],
		offset,
		what: `The file cannot be parsed: ${reason}.`,
		todo: 'Mend the indentation, quotation marks or brackets here or just before.'
	};
}
