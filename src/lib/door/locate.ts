import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault';

/** A fault, and where it stands in the text of its file, counted from 1. */
export interface Located extends Fault {
	line: number;
	col: number;
}

/** Faults of one file in the order of its text. It is parsed again for this, by a parser that keeps positions. */
export function locate(faults: readonly Fault[], text: string): Located[] {
	const positionOf = positions(text);
	return faults
		.map((fault) => ({ ...fault, ...positionOf(fault) }))
		.sort((a, b) => a.line - b.line || a.col - b.col);
}

/**
 * Prints faults as a compiler does, `file:line:column: what. What to do.`, in the order of the files.
 *
 * @param text gives a file's text; undefined where there is none to point into
 */
export function printFaults(
	faults: readonly Fault[],
	text: (file: string) => string | undefined
): string[] {
	return [...groupByFile(faults)].flatMap(([file, group]) =>
		locate(group, text(file) ?? '').map(
			({ line, col, what, todo, code }) => `${file}:${line}:${col}: ${what} ${todo} [${code}]`
		)
	);
}

function groupByFile(faults: readonly Fault[]): Map<string, Fault[]> {
	const groups = new Map<string, Fault[]>();
	for (const fault of faults) {
		const group = groups.get(fault.file);
		if (group) group.push(fault);
		else groups.set(fault.file, [fault]);
	}
	return groups;
}

function positions(text: string): (fault: Fault) => { line: number; col: number } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	return ({ path, offset }) => {
		const at = offset ?? offsetOf(document, path);
		const { line, col } = lines.linePos(Math.min(at, text.length));
		return { line: Math.max(1, line), col: Math.max(1, col) };
	};
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: Fault['path']): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node: unknown = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}
