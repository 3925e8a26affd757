import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { fault, type Fault, type FaultCode } from './fault';

/** Parses the text of a file and checks its shape; a value is only there if nothing is wrong with it. */
export function parseFile<Shape extends z.ZodType>(
	file: string,
	text: string,
	shape: Shape
): { value?: z.output<Shape>; faults: Fault[] } {
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
