import { overlayOf, type Atlas } from '../model/atlas';
import type { Reference } from '../model/records';
import { showsFeature, type View } from './view';

/** The features of the map that a view shows. */
export function featuresIn({ places, routes }: Atlas, view: View): Set<Reference> {
	const shown = [...places, ...routes].filter(
		(feature) =>
			(!view.overlays.length || view.overlays.includes(overlayOf(feature))) &&
			showsFeature(view, feature)
	);
	return new Set(shown.map(({ ref }) => ref));
}

/** What the list of features has: those the view shows, and the one that is selected even where it is hidden. */
export function featuresListed(
	seen: ReadonlySet<Reference>,
	selected: Reference | undefined
): ReadonlySet<Reference> {
	return /^(places|routes)/.test(selected ?? '') ? new Set([...seen, selected!]) : seen;
}
