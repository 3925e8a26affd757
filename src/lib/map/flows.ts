import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Atlas, Capacity } from '../model/atlas';
import type { Reference } from '../model/records';
import { flowColour, type Palette } from '../theme/palette';
import { choose, get } from './expressions';

type Value<T> = T | ExpressionSpecification;

/** What flows on the routes, in the order in which they name it. */
export const flowsOf = ({ routes }: Pick<Atlas, 'routes'>): string[] => [
	...new Set(routes.map(({ carries }) => carries))
];

/** The colour of a route: that of what flows on it. */
export function flowColours(atlas: Pick<Atlas, 'routes'>, palette: Palette): Value<string> {
	const refsOf = (flow: string) =>
		atlas.routes.filter(({ carries }) => carries === flow).map(({ ref }) => ref);
	return choose<string>(
		'id',
		flowsOf(atlas).map((flow, index) => [refsOf(flow), flowColour(palette, index)]),
		palette.quiet
	);
}

/** Widths of a route in pixels, by the step of its capacity; `plain` where none is stated. */
export const breadths: Record<Capacity['step'] | 'plain', number> = {
	plain: 2,
	1: 2.7,
	2: 3.6,
	3: 4.6
};

/** What each step of capacity means, for the legend. */
export const steps: { step: Capacity['step']; title: string }[] = [
	{ step: 3, title: 'more than half of the largest' },
	{ step: 2, title: 'up to a half' },
	{ step: 1, title: 'up to a quarter' }
];

/** The width of a route by its capacity, in pixels. */
export function breadthOf({ routes }: Pick<Atlas, 'routes'>): Value<number> {
	const refsOf = (step: Capacity['step']) =>
		routes.filter(({ capacity }) => capacity?.step === step).map(({ ref }) => ref);
	return choose<number>(
		'id',
		steps.flatMap(({ step }) => {
			const refs = refsOf(step);
			return refs.length ? [[refs, breadths[step]] as const] : [];
		}),
		breadths.plain
	);
}

/** Far away lines are thinner than near ones: a width by zoom. */
export const byZoom = (width: Value<number>): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	4,
	['*', 0.8, width],
	7,
	width
];

/** The room of one line among those alongside it, in pixels; near by, each is drawn where it lies. */
const roomPx: readonly (readonly [zoom: number, px: number])[] = [
	[3, 4],
	[6, 7],
	[9, 7],
	[11, 0]
];

/** How many rooms aside each route is drawn, to the right of its legs; what is selected is drawn where it lies. */
export function asides(
	{ routes }: Pick<Atlas, 'routes'>,
	selected: Reference | undefined
): Map<Reference, number> {
	const here = routes.find(({ ref }) => ref === selected)?.beside;
	const found = new Map<Reference, number>();
	for (const { ref, beside } of routes) {
		if (!beside) continue;
		const side = beside.side - (here?.bundle === beside.bundle ? here.side : 0);
		if (side) found.set(ref, beside.against ? -side : side);
	}
	return found;
}

/** A line's offset for the rooms it is drawn aside. */
export function lineOffset(
	rooms: ReadonlyMap<Reference, number>
): DataDrivenPropertyValueSpecification<number> {
	if (!rooms.size) return 0;
	const aside = choose<number>('id', [...rooms], 0);
	const stops = roomPx.flatMap(([zoom, px]) => [zoom, ['*', px, aside]]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** The same for a mark on the line. */
export function markOffset(
	rooms: ReadonlyMap<Reference, number>
): DataDrivenPropertyValueSpecification<[number, number]> {
	if (!rooms.size) return [0, 0];
	const at = (px: number) =>
		choose<never>(
			'id',
			[...rooms].map(([ref, aside]) => [ref, ['literal', [0, px * aside]]]),
			['literal', [0, 0]]
		);
	const stops = roomPx.flatMap(([zoom, px]) => [zoom, at(px)]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Whether a leg does not exist, or not yet. */
export const isUnbuilt: ExpressionSpecification = ['==', get('state'), 'not-built'];
