import type { FeatureCollection } from 'geojson';
import { pictures } from '../map/pictures';
import { crowded } from '../map/scene';
import { cameraAt } from '../map/still/camera-at';
import { drawStill } from '../map/still/still';
import { composeStyle } from '../map/style';
import { featuresByExcerpt, type Atlas } from '../model/atlas';
import { palettes, type Scheme } from '../theme/palette';
import { featuresIn } from '../view/shown';
import { framed } from './framing';
import { stillSize } from './still-names';
import type { Credit, WallStep } from './wall';

const geo = '/geo';

/** The GeoJSON that the map fetches, by the name of its file. */
export type Shapes = Record<'lines' | 'basemap/ground' | 'basemap/labels', FeatureCollection>;

/** The map of a step as a picture, as the live map shows it when the step is reached. */
export function stillOf(
	{ stop, spotlight, headline }: Pick<WallStep, 'stop' | 'spotlight' | 'headline'>,
	atlas: Atlas,
	shapes: Shapes,
	credits: readonly Credit[],
	scheme: Scheme
): string {
	const { view, selected, neighbours } = stop;
	const { width, height } = stillSize;
	const palette = palettes[scheme];
	const seen = featuresIn(atlas, view);
	const scene = crowded({ atlas, seen, neighbours, ...(selected && { selected }) });
	const resting = featuresByExcerpt([...atlas.places, ...atlas.routes]);
	return drawStill(composeStyle(scene, palette, { geo, fonts: {} }), {
		camera: stop.camera
			? framed(stop.camera, width, height)
			: cameraAt(atlas, selected, neighbours, stillSize),
		size: stillSize,
		files: Object.fromEntries(
			Object.entries(shapes).map(([name, shape]) => [`${geo}/${name}.geojson`, shape])
		),
		pictures,
		lit: new Set(spotlight.flatMap((excerpt) => resting.get(excerpt) ?? [])),
		title: `Map: ${headline}`,
		credits: credits.map(({ name, licence }) => `${name} (${licence})`),
		palette
	});
}
