import { parseArgs } from 'node:util';
import { originOf } from '../origin.ts';

export const perPages = ['1', '2', '4'] as const;
export const papers = ['a4', 'letter'] as const;

/** A handout that is asked for. */
export interface HandoutRequest {
	id: string;
	notes: boolean;
	perPage: (typeof perPages)[number];
	paper: (typeof papers)[number];
	/** The file to write. */
	out: string;
	/** The origin of the published atlas; undefined: its pages name paths alone. */
	site?: string;
}

const usage =
	'npm run handout -- <id> [--notes] [--per-page 1|2|4] [--paper a4|letter] [--site https://…] [--out file.pdf]';

/**
 * What a command line asks for.
 *
 * @param ids the talks there are
 * @throws an error whose message says what to write instead
 */
export function readRequest(args: string[], ids: readonly string[]): HandoutRequest {
	const { values, positionals } = parsed(args);
	const [id, ...more] = positionals;
	if (!id || more.length) throw new Error(`Name one talk: ${ids.join(', ')}.\n${usage}`);
	if (!ids.includes(id))
		throw new Error(`There is no talk “${id}” in build/. There is: ${ids.join(', ')}.`);
	return {
		id,
		notes: values.notes,
		perPage: oneOf('per-page', perPages, values['per-page']),
		paper: oneOf('paper', papers, values.paper.toLowerCase()),
		out: values.out ?? `${id}-handout.pdf`,
		...(values.site !== undefined && { site: originOf(values.site) })
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				notes: { type: 'boolean', default: false },
				'per-page': { type: 'string', default: '1' },
				paper: { type: 'string', default: 'a4' },
				out: { type: 'string' },
				site: { type: 'string' }
			}
		});
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`, {
			cause: error
		});
	}
}

function oneOf<Value extends string>(
	option: string,
	allowed: readonly Value[],
	given: string
): Value {
	const found = allowed.find((value) => value === given);
	if (!found) throw new Error(`--${option} is ${given}: it can be ${allowed.join(', ')}.`);
	return found;
}
