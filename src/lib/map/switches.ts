import { overlayKinds, overlayOf, type Atlas, type OverlayKind } from '../model/atlas';
import type { Reference } from '../model/records';
import { showsFeature, showsSaying, type View } from '../view/view';

/** What the switch of each kind of feature is called. */
export const kindTitles: Record<OverlayKind, string> = {
	sites: 'Sites',
	settlements: 'Settlements',
	areas: 'Districts and regions',
	countries: 'Countries',
	routes: 'Routes',
	context: 'Routes for comparison'
};

/** The kinds that need a switch: all, but for routes to compare where there is none. */
export function kindsOf({ routes }: Atlas): OverlayKind[] {
	return overlayKinds.filter((kind) => kind !== 'context' || routes.some(({ context }) => context));
}

/** Whether a switch is on: a view that names none shows all. */
export const isOn = (list: readonly string[], id: string): boolean =>
	!list.length || list.includes(id);

/**
 * The list of a view once a switch is pressed. The last one that is on stays on: a view of nothing has no address.
 *
 * @param all every id, in order
 */
export function switched(list: readonly string[], all: readonly string[], id: string): string[] {
	const next = all.filter((each) => isOn(list, each) !== (each === id));
	if (!next.length) return [...list];
	return next.length === all.length ? [] : next;
}

/** How many features in view each switch stands for, if it were on and the other filters as they are. */
export function countsOf(
	{ themes, places, routes }: Atlas,
	view: View,
	inView: ReadonlySet<Reference>
): Record<string, number> {
	const counts: Record<string, number> = {};
	const count = (id: string) => (counts[id] = (counts[id] ?? 0) + 1);
	for (const feature of [...places, ...routes].filter(({ ref }) => inView.has(ref))) {
		const kind = overlayOf(feature);
		if (showsFeature(view, feature)) count(kind);
		if (!isOn(view.overlays, kind)) continue;
		const said = feature.sayings.filter((saying) => showsSaying({ ...view, themes: [] }, saying));
		const named = new Set(said.flatMap((saying) => saying.themes));
		for (const { id } of themes) if (named.has(id)) count(`themes/${id}`);
	}
	return counts;
}
