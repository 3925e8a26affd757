import type { PlaceFeature } from '../model/atlas';
import type { Reference } from '../model/records';

/** Which marks there is room for, at each whole zoom; the others are behind one that is drawn. */
export interface Crowd {
	/** The whole zoom from which a place has a mark of its own; what never has one is not in here. */
	from: ReadonlyMap<Reference, number>;
	/** For each whole zoom: the places without room, by the place whose mark stands for them. */
	behind: readonly ReadonlyMap<Reference, readonly Reference[]>[];
}

/** As far as the map is zoomed. */
export const nearestZoom = 14;

/** Marks nearer than this to each other, in pixels, cannot be told apart or hit one by one. */
const gapPx = 24;
const worldPx = 512;

interface Spot {
	ref: Reference;
	/** From 0 to 1 across the world in Mercator's projection. */
	x: number;
	y: number;
}

/**
 * Gives marks room, those that come first in the list before the others. Who has a mark at one zoom keeps it at any
 * nearer one.
 */
export function crowdOf(places: readonly PlaceFeature[]): Crowd {
	const from = new Map<Reference, number>();
	const behind: Map<Reference, Reference[]>[] = [];
	const drawn: Spot[] = [];
	let waiting = places.map(spotOf);
	for (let zoom = 0; zoom <= nearestZoom; zoom++) {
		const room = roomOf(gapPx / (worldPx * 2 ** zoom));
		drawn.forEach(room.take);
		const hidden = new Map<Reference, Reference[]>();
		waiting = waiting.filter((spot) => {
			const before = room.nearest(spot);
			if (before) append(hidden, before.ref, spot.ref);
			else {
				room.take(spot);
				drawn.push(spot);
				from.set(spot.ref, zoom);
			}
			return before;
		});
		behind.push(hidden);
	}
	return { from, behind };
}

/** The places that a mark stands for at a zoom, besides its own. */
export function behindAt({ behind }: Crowd, ref: Reference, zoom: number): readonly Reference[] {
	return behind[Math.max(0, Math.min(nearestZoom, Math.floor(zoom)))]?.get(ref) ?? [];
}

function spotOf({ ref, coordinates: [lon, lat] }: PlaceFeature): Spot {
	const sine = Math.sin((lat * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return { ref, x: lon / 360 + 0.5, y };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** What is drawn, in squares as wide as the gap: only the neighbouring ones need be searched. */
function roomOf(gap: number) {
	const squares = new Map<number, Spot[]>();
	const key = (column: number, row: number) => column * 2 ** 26 + row;
	const squareOf = ({ x, y }: Spot) => [Math.floor(x / gap), Math.floor(y / gap)] as const;
	return {
		take(spot: Spot) {
			append(squares, key(...squareOf(spot)), spot);
		},
		nearest(spot: Spot): Spot | undefined {
			const [column, row] = squareOf(spot);
			let [best, least]: [Spot | undefined, number] = [undefined, gap];
			for (let step = 0; step < 9; step++) {
				const square = key(column + (step % 3) - 1, row + Math.floor(step / 3) - 1);
				for (const other of squares.get(square) ?? []) {
					const distance = Math.hypot(other.x - spot.x, other.y - spot.y);
					if (distance < least) [best, least] = [other, distance];
				}
			}
			return best;
		}
	};
}
