import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { precisions } from '../model/records';
import type { Palette } from '../theme/palette';
import { choose, get } from './expressions';
import { faces, halo, type Face } from './lettering';
import { isArea, marks } from './marks';

type Look = Pick<SymbolLayerSpecification, 'layout' | 'paint'>;

const areas = precisions.filter(isArea);

/** The mark of a place, by its precision; always drawn, and never under a label. */
export function placeMark(
	palette: Palette,
	colour: DataDrivenPropertyValueSpecification<string>,
	opacity: number,
	size = 1
): Look {
	return {
		layout: {
			'icon-image': get('precision'),
			'icon-size': ['interpolate', ['linear'], ['zoom'], 3, size * 0.75, 7, size],
			'icon-allow-overlap': true,
			'icon-padding': 0,
			'symbol-sort-key': get('sayings')
		},
		paint: {
			'icon-color': colour,
			'icon-opacity': [
				'*',
				opacity,
				choose<number>(
					'precision',
					precisions.map((precision) => [precision, marks[precision].opacity]),
					1
				)
			],
			'icon-halo-color': palette.land,
			'icon-halo-width': 1
		}
	};
}

/** An area is named in passages on anything within it: its name has to be spoken of far more to go before a point's. */
const weight = choose<number>(
	'precision',
	[[areas, ['sqrt', get('sayings')]]],
	get('sayings')
) as ExpressionSpecification;

/** The sides on which a name may stand, each with how far off it stands there, in ems. */
function around(em: number, anchors: readonly string[]) {
	return anchors.flatMap((anchor) => {
		const across = Number(anchor.includes('left')) - Number(anchor.includes('right'));
		const down = Number(anchor.includes('top')) - Number(anchor.includes('bottom'));
		const each = across && down ? em / Math.SQRT2 : em;
		return [anchor, [across * each, down * each]];
	});
}

/**
 * The name of a place: an area's in spaced italics, above or below its mark and not beside it, where the next area lies.
 * Those most spoken of come first where room is scarce.
 */
export function placeName(
	palette: Palette,
	face: Face,
	opacity: number,
	{ offset = 0.85, overlap = 'never' as 'never' | 'always' } = {}
): Look {
	return {
		layout: {
			'text-field': get('name'),
			'text-font': choose<never>(
				'precision',
				[[areas, ['literal', [faces.italic]]]],
				['literal', [faces[face]]]
			),
			'text-size': ['interpolate', ['linear'], get('sayings'), 1, 12, 25, 14.5],
			'text-letter-spacing': choose<number>('precision', [[areas, 0.12]], 0),
			'text-line-height': 1.1,
			'text-variable-anchor-offset': choose<never>(
				'precision',
				[[areas, ['literal', [offset, 2 * offset].flatMap((em) => around(em, ['top', 'bottom']))]]],
				['literal', around(offset, ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'])]
			),
			'text-justify': 'auto',
			'text-overlap': overlap,
			'text-padding': 0,
			'symbol-sort-key': ['-', weight]
		},
		paint: { 'text-color': palette.ink, 'text-opacity': opacity, ...halo(palette.land) }
	};
}
