import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../theme/palette';
import type { arrows } from '../arrows';
import { among, choose, get } from '../expressions';
import { asides, breadthOf, byZoom, flowColours, isUnbuilt } from '../flows';
import { lineOffset, markOffset } from '../flows';
import { faces, halo, lettering } from '../lettering';
import { isLit, litSources } from '../lighting';
import { backOpacity, focusOf, isDrawn, type Overlay } from '../scene';
import { legCap, legColour, legDash, unbuilt, widths } from '../strokes';

const source = litSources.routes;
type Paint = NonNullable<LineLayerSpecification['paint']>;

/** All legs of all routes are one source, and each layer draws all routes: what sets them apart is expressions. */
export const routes: Overlay = {
	id: 'routes',
	draw(scene, palette, geo) {
		const { atlas, selected = '' } = scene;
		const drawn = atlas.routes.map(({ ref }) => ref).filter((ref) => isDrawn(scene, ref));
		const focus = focusOf(scene);
		const near = drawn.filter((ref) => focus.has(ref) && ref !== selected);
		// What is there to compare stands back until it is looked at.
		const compared = atlas.routes.filter(({ context }) => context).map(({ ref }) => ref);
		const eitherWay = atlas.routes.filter(({ eitherWay }) => eitherWay).map(({ ref }) => ref);
		const rank = <T extends string | number>(one: T, other: T, rest: T, back: T) =>
			choose<T>(
				'id',
				[
					[selected, one],
					...branch(near, other),
					...branch(
						compared.filter((ref) => ref !== selected && !near.includes(ref)),
						back
					)
				],
				rest
			);
		const opacity = rank<number>(1, 1, focus.size ? backOpacity : 1, backOpacity);
		const breadth = breadthOf(atlas);
		const wider = rank<number>(widths.selected, widths.neighbour, 0, 0);
		const colour = flowColours(atlas, palette);
		const rooms = asides(atlas, scene.selected);
		const offset = { 'line-offset': lineOffset(rooms) };
		const layers: LayerSpecification[] = [
			line('casing', drawn, {
				...offset,
				'line-color': ['case', isLit, palette.mark, colour],
				'line-width': byZoom(['+', breadth, widths.casing]),
				'line-opacity': ['case', isLit, 1, choose<number>('id', [[selected, 0.2]], 0)]
			}),
			{
				...line('line', drawn, {
					...offset,
					'line-color': legColour(colour),
					'line-dasharray': legDash(),
					'line-opacity': opacity,
					'line-gap-width': ['case', isUnbuilt, unbuilt.gap, 0],
					'line-width': byZoom(['case', isUnbuilt, unbuilt.width, ['+', breadth, wider]])
				}),
				layout: {
					'line-cap': legCap(),
					'line-join': 'round',
					'line-sort-key': rank<number>(3, 2, 1, 0)
				}
			},
			{
				id: 'routes-arrow',
				type: 'symbol',
				source,
				filter: among(drawn),
				layout: {
					'icon-image': choose<keyof typeof arrows>('id', branch(eitherWay, 'two-arrows'), 'arrow'),
					'symbol-placement': 'line',
					'symbol-spacing': 110,
					'icon-size': byZoom(['+', 0.55, ['*', 0.13, ['+', breadth, wider]]]),
					'icon-offset': markOffset(rooms),
					'icon-allow-overlap': true,
					'icon-ignore-placement': true,
					'icon-padding': 0
				},
				paint: {
					'icon-color': colour,
					'icon-opacity': opacity
				}
			},
			line('hit', drawn, { ...offset, 'line-width': widths.hit, 'line-opacity': 0 }),
			label(drawn, selected, colour, opacity, palette)
		];
		return {
			sources: {
				[source]: { type: 'geojson', data: `${geo}/lines.geojson`, promoteId: 'id' }
			},
			layers
		};
	}
};

const branch = <T>(refs: string[], value: T) => (refs.length ? [[refs, value] as const] : []);

function line(part: string, refs: string[], paint: Paint): LineLayerSpecification {
	return {
		id: `routes-${part}`,
		type: 'line',
		source,
		filter: among(refs),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint
	};
}

function label(
	refs: string[],
	selected: string,
	colour: string | ExpressionSpecification,
	opacity: number | ExpressionSpecification,
	palette: Palette
): LayerSpecification {
	return {
		id: 'routes-label',
		type: 'symbol',
		source,
		filter: among(refs),
		layout: {
			...lettering('regular', 11.5, 0.02),
			'text-font': choose<never>(
				'id',
				[[selected, ['literal', [faces.strong]]]],
				['literal', [faces.regular]]
			),
			'text-field': get('title'),
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-max-angle': 60,
			'text-offset': [0, -0.9]
		},
		paint: { 'text-color': colour, 'text-opacity': opacity, ...halo(palette.land) }
	};
}
