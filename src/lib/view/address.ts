import { resolve } from '$app/paths';
import type { Kind, Reference } from '../model/records';

/** The address of an entity's page. */
export function hrefOf(ref: Reference): string {
	const [kind, id] = ref.split('/') as [Kind, string];
	return `${resolve('/[kind=kind]/[id]', { kind, id })}/`.replace(/\/+$/, '/');
}

/** The address of a passage, `source/id`: among the others of its source. */
export function hrefOfPassage(excerpt: string): string {
	return `${hrefOf(`sources/${excerpt.split('/')[0]!}`)}#${excerpt}`;
}

/** The address of the index of a kind. */
export function hrefOfKind(kind: Kind): string {
	return `${resolve('/[kind=kind]', { kind })}/`.replace(/\/+$/, '/');
}

/** The passage that the hash of an address names, `source/id`; undefined where it names none of any source. */
export function passageNamedBy(hash: string, sources: readonly string[]): string | undefined {
	const name = hash.slice(1);
	return sources.some((source) => name.startsWith(`${source}/`)) ? name : undefined;
}
