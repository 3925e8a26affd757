import { kinds, type Kind, type Reference } from '../model/records';
import { parseCamera, printCamera, type Camera } from './camera';
import { parseView, printView, type Known, type View } from './view';

/** A state of the atlas: what is selected, what is filtered, and where the map looks. */
export interface Stop {
	selected?: Reference;
	view: View;
	/** None: the map goes to what is selected. */
	camera?: Camera;
}

/**
 * Reads an address of the atlas, from its root: `/kind/id/?filters#camera`. What is unknown in the filters is left out.
 *
 * @returns undefined if its path is neither `/` nor an entity's
 */
export function parseStop(at: string, known: Known): Stop | undefined {
	const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(at) ?? [];
	const [, kind, id] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
	if (path !== '/' && !kinds.includes(kind as Kind)) return;
	const { view } = parseView(new URLSearchParams(query), known);
	const camera = parseCamera(hash);
	return {
		...(path !== '/' && { selected: `${kind as Kind}/${id!}` as Reference }),
		view,
		...(camera && { camera })
	};
}

/** The address that parseStop reads back as this state. */
export function printStop({ selected, view, camera }: Stop): string {
	const path = selected ? `/${selected}/` : '/';
	return path + printView(view) + (camera ? printCamera(camera) : '');
}
