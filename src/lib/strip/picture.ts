import type { PlacedStation, RouteStrip } from '../geo/inspection';
import { printScale } from '../geo/strip-scale';
import type { Basis, Standing } from '../model/records';
import { fitted, widthFor, type FittedLabel, type Label } from './fitting';
import { postsOf, shareOf, type PostMark } from './posts';

/** A stretch of the picture, in percent. */
export interface Piece {
	at: number;
	wide: number;
}

export type MarkShape = 'end' | 'station' | 'border' | 'passage';

export interface StationMark extends Piece {
	id: string;
	name: string;
	shape: MarkShape;
	/** Its place is an estimate. */
	isSoft: boolean;
}

/** Of a leg on which something happened, if no more is known of where. */
export const somewhere = 'Somewhere along this part';

/** What happened at one point; or somewhere on one leg, which is then as wide. */
export interface Happenings extends Piece {
	titles: string[];
}

/** A strip as it is drawn: everything in percent of its width, so that it fits every screen. */
export interface StripPicture {
	/** `from`: the number of the narrowest width at which the name fits in; absent: at none. */
	countries: (Piece & { name: string; from?: number })[];
	legs: (Piece & { id: string; basis: Basis; standing: Standing; isUnbuilt?: boolean })[];
	borders: number[];
	stations: StationMark[];
	stationLabels: FittedLabel[];
	places: FittedLabel[];
	/** What the scaled posts are; absent without any. */
	scale?: string;
	posts: Record<'scaled' | 'measured', { marks: PostMark[]; labels: FittedLabel[] }>;
	happenings: Happenings[];
}

const rows = { stations: 3, places: 2 };

const shapes: Record<string, MarkShape> = {
	terminal: 'end',
	port: 'end',
	border: 'border',
	passage: 'passage'
};
/** Ends first, for they say where one is. Borders go without a name: the countries on both sides have theirs. */
const order: MarkShape[] = ['end', 'station', 'passage'];

export function pictureOf(strip: RouteStrip, countryNames: Record<string, string>): StripPicture {
	const piece = (fromKm: number, toKm: number): Piece => {
		const at = shareOf(strip, fromKm);
		return { at, wide: Math.round((shareOf(strip, toKm) - at) * 100) / 100 };
	};
	const stations = strip.stations.map((station) => stationMark(station, piece));
	const named = stations
		.filter(({ shape }) => shape !== 'border')
		.toSorted((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape));
	const names = new Set(named.map(({ name }) => name));
	const middle = ({ at, wide }: Piece) => at + wide / 2;
	const posts = (scale: 'scaled' | 'measured') => {
		const marks = postsOf(strip, scale);
		return { marks, labels: fitted(marks, 1, 6.6) };
	};
	const scale = printScale(strip);
	return {
		...(scale && { scale }),
		countries: strip.countries.map(({ country, fromKm, toKm }) => {
			const name = country ? (countryNames[country] ?? country) : 'at sea';
			const { at, wide } = piece(fromKm, toKm);
			const from = widthFor(name, wide);
			return { at, wide, name, ...(from !== undefined && { from }) };
		}),
		legs: strip.legs.map(({ id, basis, standing, isUnbuilt, measured }) => ({
			...piece(measured.fromKm, measured.toKm),
			id,
			basis,
			standing,
			...(isUnbuilt && { isUnbuilt })
		})),
		borders: strip.borders.map(({ measuredKm }) => shareOf(strip, measuredKm)),
		stations,
		stationLabels: inRows(
			named.map((mark) => ({ text: mark.name, at: middle(mark) })),
			rows.stations
		),
		places: inRows(
			strip.places
				.filter(({ name }) => !names.has(name))
				.toSorted((a, b) => a.distanceKm - b.distanceKm)
				.map(({ name, measuredKm }) => ({ text: name, at: shareOf(strip, measuredKm) })),
			rows.places
		),
		posts: { scaled: posts('scaled'), measured: posts('measured') },
		happenings: happeningsOf(strip, piece)
	};
}

/** Labels in as few rows as they take, row 0 nearest to the strip. */
function inRows(labels: readonly Label[], most: number): FittedLabel[] {
	const placed = fitted(labels, most);
	const used = [...new Set(placed.map(({ row }) => row))].sort();
	return placed.map((label) => ({ ...label, row: used.indexOf(label.row) }));
}

function stationMark(
	{ id, name, kind, measuredKm, basis, accuracyKm = 0 }: PlacedStation,
	piece: (fromKm: number, toKm: number) => Piece
): StationMark {
	const shape = shapes[kind] ?? 'station';
	const isSoft = basis === 'estimate';
	const mark = { id, name: shortened(name, kind), shape, isSoft };
	return { ...mark, ...piece(measuredKm - accuracyKm, measuredKm + accuracyKm) };
}

/** What tells a station from the others; where it lies and what kind it is of is seen, and stands in the table. */
function shortened(name: string, kind: string): string {
	const short = name.replace(/(,| \().*$/, '');
	const isKind = short.toLowerCase().startsWith(`${kind} `);
	return (isKind ? short.slice(kind.length + 1) : short).replace(/^by /, '');
}

/** What happened at the same place is one mark. */
function happeningsOf(
	strip: RouteStrip,
	piece: (fromKm: number, toKm: number) => Piece
): Happenings[] {
	const places = new Map<string, Happenings>();
	for (const { title, from, to } of strip.events) {
		const place = piece(from.measuredKm, to.measuredKm);
		const key = `${place.at} ${place.wide}`;
		const there = places.get(key);
		if (there) there.titles.push(title);
		else places.set(key, { ...place, titles: [title] });
	}
	return [...places.values()];
}
