import { lengthKm, positionOn, type Line } from './line';
import { nearestOn } from './nearest';

/** A line to be drawn, with the name by which it is found again. */
export interface Course {
	id: string;
	line: Line;
}

/** Where a line is drawn among those it runs alongside; see `Beside` of the atlas. */
export interface Place {
	bundle: number;
	side: number;
	against?: true;
}

/** Lines nearer than this to each other hide each other where a country fills the screen. */
const nearKm = 10;
/** They run alongside, rather than cross, from so many kilometres on. */
const togetherKm = 40;
const stepKm = 5;
const sides = [0, 1, -1, 2, -2, 3, -3];

/**
 * Gives lines that run alongside each other a side each, those that come first in the list nearest to where they lie.
 * A line that runs with none has no place.
 */
export function placesAlongside(courses: readonly Course[]): Map<string, Place> {
	const pairs = courses.flatMap((one, index) =>
		courses.slice(index + 1).flatMap((other) => {
			const way = wayTogether(one.line, other.line);
			return way ? [{ ids: [one.id, other.id], way }] : [];
		})
	);
	const places = new Map<string, Place>();
	const matesOf = (id: string) =>
		pairs.flatMap(({ ids, way }) =>
			ids.includes(id) ? [{ mate: ids.find((each) => each !== id)!, way }] : []
		);
	const turns = new Map<string, { bundle: number; way: 1 | -1 }>();
	let bundles = 0;
	function gather(id: string, bundle: number, way: 1 | -1) {
		if (turns.has(id)) return;
		turns.set(id, { bundle, way });
		for (const { mate, way: turn } of matesOf(id)) gather(mate, bundle, (way * turn) as 1 | -1);
	}
	for (const { id } of courses) {
		const mates = matesOf(id);
		if (!mates.length) continue;
		if (!turns.has(id)) gather(id, bundles++, 1);
		const taken = mates.map(({ mate }) => places.get(mate)?.side);
		const side = sides.find((each) => !taken.includes(each)) ?? 0;
		const { bundle, way } = turns.get(id)!;
		places.set(id, { bundle, side, ...(way < 0 && { against: true as const }) });
	}
	return places;
}

/** Whether two lines run the same way (1) or against each other (-1) where they lie together; 0: they do not. */
function wayTogether(one: Line, other: Line): 1 | -1 | 0 {
	const near: number[] = [];
	for (let km = 0; km <= lengthKm(one); km += stepKm) {
		const found = nearestOn(other, positionOn(one, km)!);
		if (found && found.distanceKm < nearKm) near.push(found.km);
	}
	if (near.length * stepKm < togetherKm) return 0;
	return near.at(-1)! >= near[0]! ? 1 : -1;
}
