import { parseArgs } from 'node:util';
import { originOf } from '../origin';

/** A talk's file that is asked for. */
export interface FileRequest {
	id: string;
	/** The file to write. */
	out: string;
	/** The origin of the published atlas; undefined: the talk has no address. */
	site?: string;
}

const usage = 'npm run lecture -- <id> [--site https://…] [--out file.html]';

/**
 * What a command line asks for.
 *
 * @throws an error that says what is wrong with it, and what there is
 */
export function readRequest(
	args: string[],
	lectures: readonly { id: string; title: string }[]
): FileRequest {
	const { values, positionals } = parsed(args);
	const list = lectures.map(({ id, title }) => `  ${id}  ${title}`).join('\n') || '  none';
	const [id, ...more] = positionals;
	if (!id || more.length) throw new Error(`Name one talk: ${usage}\nThe talks are:\n${list}`);
	if (!lectures.some((lecture) => lecture.id === id))
		throw new Error(`There is no talk “${id}”. The talks are:\n${list}`);
	const { out = `${id}.html`, site } = values;
	return { id, out, ...(site !== undefined && { site: originOf(site) }) };
}

function parsed(args: string[]) {
	try {
		const options = { out: { type: 'string' }, site: { type: 'string' } } as const;
		return parseArgs({ args, allowPositionals: true, options });
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : error}\nWrite: ${usage}`, {
			cause: error
		});
	}
}
