import type { Lecture } from '$lib/model/lecture';

type Door = typeof import('$lib/door/one-talk').readTalk;
type Faults = ReturnType<Door>['faults'];

const mostBytes = 1024 * 1024;

/** A talk from a file of the reader’s, and what is wrong with it, a sentence each, with line and column. */
export async function readFile(
	file: File,
	read: (text: string, id: string) => ReturnType<Door>
): Promise<{ lecture?: Lecture; faults: string[] }> {
	if (file.size > mostBytes)
		return { faults: ['The file is larger than 1 MB, which no talk is: choose another.'] };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		return { faults: ['The file cannot be read as UTF-8: save it as UTF-8 without loss.'] };
	}
	const { lecture, faults } = read(text, file.name.replace(/\.ya?ml$/i, ''));
	return { ...(lecture && { lecture }), faults: faults.length ? await located(faults, text) : [] };
}

/** The part of the door that keeps positions is only fetched when something is wrong. */
async function located(faults: Faults, text: string): Promise<string[]> {
	const { locate } = await import('$lib/door/locate');
	return locate(faults, text).map(
		({ line, col, what, todo }) => `Line ${line}, column ${col}: ${what} ${todo}`
	);
}
