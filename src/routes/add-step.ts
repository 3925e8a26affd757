import { hrefOfOwn } from '$lib/lectures/own/address';
import { browserStorage, changeTalks, readTalks, writeTalks } from '$lib/lectures/own/keep';
import { stepAt } from '$lib/lectures/own/step-at';
import { removed, withChange, withStepAdded } from '$lib/lectures/own/talks';
import type { EntityPage } from '$lib/model/entity-page';
import { parseCamera, type Camera } from '$lib/view/camera';
import type { Known, View } from '$lib/view/view';
import { filteredPage } from './filtered-page';

/** What the page shows when a step is asked for. */
interface Seen {
	/** From the root of the site. */
	path: string;
	hash: string;
	entity: EntityPage | undefined;
	view: View;
	/** Where the map looks, if it is there. */
	camera: Camera | undefined;
	title: string;
}

/** What came of it, and what can be done about it. */
export interface Added {
	said: string;
	href?: string;
	undo?: () => Added;
}

const unreturnable =
	'A step cannot return to this page. Open a place, a route, a chart, an event, an actor, a disagreement or a source, or the first page, and add that.';

/** Keeps what is seen as a step of the talk that was opened last, or of a first one. */
export function addStep({ path, hash, entity, view, camera, title }: Seen, known: Known): Added {
	const step = stepAt(
		{
			path,
			entity: entity && filteredPage(entity, view).entity,
			whole: entity,
			view,
			camera: parseCamera(hash) ?? camera,
			passage: hash ? decoded(hash.slice(1)) : undefined,
			title
		},
		known
	);
	if (!step) return { said: unreturnable };
	const begun = { title: 'My talk', summary: `A talk made in the atlas “${title}”.` };
	const reading = readTalks(browserStorage);
	const added = 'kept' in reading ? withStepAdded(reading.kept, step, begun) : undefined;
	const written = added ? writeTalks(browserStorage, added.kept) : reading;
	if (!added || 'fault' in written)
		return { said: `The step was not added. ${'fault' in written ? written.fault : ''}` };
	const { talk, step: own } = added;
	return {
		said: `Added as step ${talk.steps.length} of ${talk.title}.`,
		href: hrefOfOwn(talk.id, own),
		undo: () => {
			const undone = changeTalks(browserStorage, (kept) =>
				withChange(kept, talk.id, (talk) => removed(talk, own.key))
			);
			return { said: 'fault' in undone ? undone.fault : `Taken out of ${talk.title} again.` };
		}
	};
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
