import type { FontFacesSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Palette } from '../theme/palette';
import { basemap } from './basemap';
import { overlays } from './overlays';
import { isDrawn, type Scene } from './scene';

/** What the style takes from outside itself. */
export interface Files {
	/** The address of the folder of GeoJSON files, without a slash at its end. */
	geo: string;
	/** The files of each face in `lettering.ts`. */
	fonts: FontFacesSpecification;
}

/** The map as a value: the ground, and over it every overlay of the scene. */
export function composeStyle(
	scene: Scene,
	palette: Palette,
	{ geo, fonts }: Files
): StyleSpecification {
	const drawn = scene.atlas.places.filter(({ ref }) => isDrawn(scene, ref));
	const named = [...new Set(drawn.map(({ name }) => name))];
	const parts = [
		basemap(palette, geo, named),
		...overlays.map(({ draw }) => draw(scene, palette, geo))
	];
	return {
		version: 8,
		'font-faces': fonts,
		transition: { duration: 180, delay: 0 },
		sources: Object.assign({}, ...parts.map(({ sources }) => sources)),
		layers: parts.flatMap(({ layers }) => layers)
	};
}

/** GeoJSON files that are at hand, by the addresses they would be fetched from. */
export type FilesAtHand = Readonly<Record<string, FeatureCollection>>;

/** A style with the files that are at hand in place of their addresses. */
export function withFilesAtHand(
	style: StyleSpecification,
	atHand: FilesAtHand
): StyleSpecification {
	const sources = Object.entries(style.sources).map(([id, source]) => {
		const isFile = source.type === 'geojson' && typeof source.data === 'string';
		const data = isFile && atHand[source.data as string];
		return [id, data ? { ...source, data } : source] as const;
	});
	return { ...style, sources: Object.fromEntries(sources) };
}

/**
 * The next style with the files that the map has read already in place of their addresses. MapLibre keeps what it has read
 * and no longer the address: it would take the two for different, and fetch and lay out the whole ground at every change.
 */
export function withFilesRead(
	before: StyleSpecification | undefined,
	next: StyleSpecification
): StyleSpecification {
	const sources = Object.entries(next.sources).map(([id, source]) => {
		const isFile = source.type === 'geojson' && typeof source.data === 'string';
		return [id, (isFile && before?.sources[id]) || source] as const;
	});
	return { ...next, sources: Object.fromEntries(sources) };
}
