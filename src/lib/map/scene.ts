import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Atlas } from '../model/atlas';
import { precisions, type Reference } from '../model/records';
import type { Palette } from '../theme/palette';
import { crowdOf, type Crowd } from './crowd';

/** All that the map's style depends on, but for its colours and files. */
export interface Scene {
	atlas: Atlas;
	/** The features the view shows. */
	seen: ReadonlySet<Reference>;
	/** What the page is about; drawn even where the view would hide it. */
	selected?: Reference;
	/** What the selected is connected with. */
	neighbours: readonly Reference[];
	/** Lines of the reader's own. */
	sketch?: readonly (readonly (readonly [lon: number, lat: number])[])[] | undefined;
	/** Which marks there is room for. */
	crowd: Crowd;
}

/** A part of a style: sources by id, layers from bottom to top. */
export interface Part {
	sources: Record<string, SourceSpecification>;
	layers: LayerSpecification[];
}

/** Something the map draws over its ground; its id is the first part of its layers' ids. */
export interface Overlay {
	id: string;
	/** @param geo the address of the folder of GeoJSON files, without a slash at its end */
	draw(scene: Scene, palette: Palette, geo: string): Part;
}

/** The opacity of what stands back while something else is selected. */
export const backOpacity = 0.5;

/** A scene with its crowd: first what is selected, then its neighbours, then what is most spoken of, the wider first. */
export function crowded(scene: Omit<Scene, 'crowd'>): Scene {
	const near = new Set(scene.neighbours);
	const rank = (ref: Reference) => (ref === scene.selected ? 0 : near.has(ref) ? 1 : 2);
	const drawn = scene.atlas.places.filter(({ ref }) => isDrawn(scene, ref));
	const ranked = drawn.toSorted(
		(a, b) =>
			rank(a.ref) - rank(b.ref) ||
			b.sayings.length - a.sayings.length ||
			precisions.indexOf(b.precision) - precisions.indexOf(a.precision)
	);
	return { ...scene, crowd: crowdOf(ranked) };
}

/** Whether a feature is drawn at all. */
export const isDrawn = (
	{ seen, selected }: Pick<Scene, 'seen' | 'selected'>,
	ref: Reference
): boolean => seen.has(ref) || ref === selected;

/** Whether the map draws what is selected; if it does, or its neighbours, the rest stands back. */
export const isFocused = (scene: Scene): boolean => Boolean(scene.selected && focusOf(scene).size);

/** What stands out: the selected and its neighbours, as far as they are drawn. */
export function focusOf(scene: Scene): Set<Reference> {
	const refs = scene.selected ? [scene.selected, ...scene.neighbours] : [];
	return new Set(refs.filter((ref) => /^(places|routes)\//.test(ref) && isDrawn(scene, ref)));
}
