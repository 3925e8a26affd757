import type { Said } from '../model/atlas';
import type { Entry } from '../model/catalogue';
import { isFiltering, showsSaying, type View } from './view';

/**
 * The entries of an index that a view shows. What is there for comparison is spoken of by nobody: any filter hides it, as
 * on the map.
 *
 * @param said what is said of the entries, which refer to it by number
 */
export function entriesIn(
	entries: readonly Entry[],
	said: readonly Said[],
	view: View
): readonly Entry[] {
	if (!isFiltering(view)) return entries;
	const shown = said.map((one) => showsSaying(view, one));
	return entries.filter((entry) => entry.said?.some((number) => shown[number]));
}
