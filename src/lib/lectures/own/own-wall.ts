import type { Lecture } from '../../model/lecture';
import type { Links } from '../../model/links';
import type { Dossier } from '../../model/records';
import type { Known } from '../../view/view';
import { wallOf, type WallLecture, type WallStep } from '../wall';
import { remarksAt, type Remark } from './remark';
import { soundStep } from './sound';

/** What own talks speak of. */
export interface Ground {
	dossier: Dossier;
	links: Links;
	known: Known;
}

/** The id by which the windows of an own talk know each other, and under which its place is kept. */
export const wallIdOf = (talk: string): string => `own-${talk}`;

/** What the audience can see, or need not know. */
const ofForm = ['words-do-not-fit', 'malformed-record'];

/**
 * An own talk as the wall shows it, whatever is wrong with it: what the atlas does not have is left out, and each step
 * says so, and whose its words are.
 */
export function ownWallOf(
	talk: Lecture,
	{ dossier, links, known }: Ground,
	remarks: readonly Remark[]
): WallLecture {
	const steps = talk.steps.map((step) => soundStep(step, dossier, known));
	const wall = wallOf(dossier, links, { ...talk, steps }, known);
	return {
		...wall,
		id: wallIdOf(talk.id),
		steps: wall.steps.map((step, index) => {
			const wrong = remarksAt(remarks, 'steps', index)
				.filter(({ code }) => !ofForm.includes(code))
				.map(({ what }) => what);
			return { ...step, remark: [whose(step), ...new Set(wrong)].join(' ') };
		})
	};
}

/** What a step says in nobody’s words but the speaker’s. */
function whose({ text, builds }: WallStep): string {
	const parts = ['headline', ...(text ? ['text'] : []), ...(builds.length ? ['lines'] : [])];
	return `The speaker’s own words: ${parts.join(', ')}.`;
}
