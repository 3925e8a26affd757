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
