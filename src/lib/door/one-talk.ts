import type { Lecture } from '../model/lecture';
import type { Dossier } from '../model/records';
import { findFaultsOfTalk } from './check-lectures';
import type { Fault } from './fault';
import { parseFile } from './parse-file';
import { lecture as shape } from './schema';

export { findFaultsOfTalk };

/**
 * The door for one talk: from the text of its file to the talk, and everything that is wrong with it. A text that has
 * not the shape of a talk gives none.
 *
 * @param id the name of its file, without the ending
 * @param dossier what it speaks of; it need not have the talk
 */
export function readTalk(
	text: string,
	id: string,
	dossier: Dossier
): { lecture?: Lecture; faults: Fault[] } {
	const file = `${id}.yaml`;
	const { value, faults } = parseFile(file, text, shape);
	if (!value) return { faults };
	const lecture = { id, ...value };
	return { lecture, faults: findFaultsOfTalk(lecture, dossier, file) };
}
