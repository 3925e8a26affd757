import { stationKinds, type StationKind } from '../model/route';
import type { Mark, Shape } from './marks';

const machines: [Shape, number] = ['triangle', 6.5];
const shapes: Record<StationKind, [shape: Shape, radius: number]> = {
	terminal: ['square', 5.5],
	'pump station': machines,
	'compressor station': machines,
	'pressure reduction station': machines,
	valve: ['tie', 6],
	border: ['gate', 7],
	passage: ['dot', 3],
	port: ['hull', 7]
};

/** The mark of a station of known site: filled. */
export function stationMark(kind: StationKind): Mark {
	const [shape, radius] = shapes[kind];
	const title = kind[0]!.toUpperCase() + kind.slice(1);
	return { shape, radius, line: 0, opacity: 1, title };
}

/** The mark of a station that lies somewhere within its ring: hollow, and no sharp point. */
export function softMark(kind: StationKind): Mark {
	return { ...stationMark(kind), line: 1.5 };
}

/** The name of a station's picture in a style. */
export const stationPicture = (kind: StationKind, soft: boolean): string =>
	`station ${kind}${soft ? ', estimate' : ''}`;

/** Every look a station may have. */
export const stationLooks = stationKinds.flatMap((kind) => [
	{ kind, soft: false, mark: stationMark(kind) },
	{ kind, soft: true, mark: softMark(kind) }
]);
