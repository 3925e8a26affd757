import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { RouteFeature } from '../../model/atlas';
import { themeColour, type Palette } from '../../theme/palette';
import { halo, lettering } from '../lettering';
import { routeIsLit } from '../lighting';
import { backOpacity, focusOf, isDrawn, type Overlay, type Scene } from '../scene';
import { legCap, legColour, legDash, widths } from '../strokes';

/** The id of a route: what follows its kind. */
const idOf = ({ ref }: RouteFeature): string => ref.slice(ref.indexOf('/') + 1);

/** Each route is a source of its own, loaded once; choosing changes paint alone, and so at once. */
export const routes: Overlay = {
	id: 'routes',
	draw(scene, palette, geo) {
		const { atlas } = scene;
		const parts = atlas.routes.map((route) => drawRoute(route, scene, palette));
		const sources = atlas.routes.map((route) => {
			const data = `${geo}/routes/${idOf(route)}.geojson`;
			return [sourceOf(route), { type: 'geojson', data }] as const;
		});
		const level = (at: number) => parts.map((layers) => layers[at]!);
		return {
			sources: Object.fromEntries(sources),
			layers: [...parts.flatMap(([casing, line]) => [casing!, line!]), ...level(2), ...level(3)]
		};
	}
};

const sourceOf = (route: RouteFeature): string => `routes-${idOf(route)}`;

/** The layers of one route: casing, line, what the pointer hits, name. */
function drawRoute(route: RouteFeature, scene: Scene, palette: Palette): LayerSpecification[] {
	const source = sourceOf(route);
	const focus = focusOf(scene);
	const selected = route.ref === scene.selected;
	const back = focus.size > 0 && !focus.has(route.ref);
	const width = widths[selected ? 'selected' : focus.has(route.ref) ? 'neighbour' : 'plain'];
	const index = scene.atlas.themes.findIndex(({ id }) => id === route.theme);
	const colour = index < 0 ? palette.quiet : themeColour(palette, index);
	const lit = routeIsLit(route.ref);
	const visibility = isDrawn(scene, route.ref) ? 'visible' : 'none';
	return [
		{
			id: `${source}-casing`,
			type: 'line',
			source,
			layout: { 'line-cap': 'round', 'line-join': 'round', visibility },
			paint: {
				'line-color': ['case', lit, palette.mark, colour],
				'line-width': ['case', lit, width + widths.lit, width + widths.casing],
				'line-opacity': ['case', lit, 1, selected ? 0.25 : 0],
				'line-width-transition': { duration: 0, delay: 0 },
				'line-color-transition': { duration: 0, delay: 0 },
				'line-opacity-transition': { duration: 0, delay: 0 }
			}
		},
		{
			id: `${source}-line`,
			type: 'line',
			source,
			layout: { 'line-cap': legCap(), 'line-join': 'round', visibility },
			paint: {
				'line-color': legColour(colour),
				'line-width': width,
				'line-opacity': back ? backOpacity : 1,
				'line-dasharray': legDash()
			}
		},
		{
			id: `${source}-hit`,
			type: 'line',
			source,
			metadata: { ref: route.ref },
			layout: { visibility },
			paint: { 'line-width': widths.hit, 'line-opacity': 0 }
		},
		{
			id: `${source}-label`,
			type: 'symbol',
			source,
			metadata: { ref: route.ref },
			layout: {
				...lettering(selected ? 'strong' : 'regular', 11.5, 0.02),
				'text-field': route.name,
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-max-angle': 60,
				'text-offset': [0, -0.9],
				visibility
			},
			paint: { 'text-color': colour, 'text-opacity': back ? backOpacity : 1, ...halo(palette.land) }
		}
	];
}
