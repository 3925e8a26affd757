import type { LonLat } from './geodesic';
import { lengthKm, positionOn, type Line } from './line';

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

/** One runs with the other (1) or against it (-1). */
type Way = 1 | -1;
/** For each line, those it runs alongside, and which way. */
type Mates = Map<string, Way>[];

/** A point of a line, on a ball of the earth's size, in kilometres. */
interface Sample {
	course: number;
	km: number;
	at: readonly [x: number, y: number, z: number];
}

/** Lines nearer than this to each other hide each other where a country fills the screen. */
const nearKm = 10;
/** They run alongside, rather than cross, from so many kilometres on. */
const togetherKm = 40;
const stepKm = 5;
const earthKm = 6371;
const sides = [0, 1, -1, 2, -2, 3, -3];

/**
 * Gives lines that run alongside each other a side each, those that come first in the list nearest to where they lie.
 * A line that runs with none has no place. Lines are compared at every fifth kilometre: nearness is good to some 300 m.
 */
export function placesAlongside(courses: readonly Course[]): Map<string, Place> {
	const mates = matesAmong(courses);
	const places = new Map<string, Place>();
	const turns = new Map<string, { bundle: number; way: Way }>();
	const matesOf = new Map(courses.map(({ id }, index) => [id, mates[index]!]));
	function gather(from: string, bundle: number) {
		const open: [string, Way][] = [[from, 1]];
		for (const [id, way] of open) {
			if (turns.has(id)) continue;
			turns.set(id, { bundle, way });
			for (const [mate, turn] of matesOf.get(id)!) open.push([mate, (way * turn) as Way]);
		}
	}
	let bundles = 0;
	for (const { id } of courses) {
		const beside = matesOf.get(id)!;
		if (!beside.size) continue;
		if (!turns.has(id)) gather(id, bundles++);
		const taken = new Set([...beside.keys()].map((mate) => places.get(mate)?.side));
		const side = sides.find((each) => !taken.has(each)) ?? 0;
		const { bundle, way } = turns.get(id)!;
		places.set(id, { bundle, side, ...(way < 0 && { against: true as const }) });
	}
	return places;
}

function matesAmong(courses: readonly Course[]): Mates {
	const samples = courses.map(({ line }, course) => samplesOf(line, course));
	const cells = new Map<string, Sample[]>();
	for (const sample of samples.flat()) listOf(cells, cellOf(sample.at)).push(sample);
	const mates: Mates = courses.map(() => new Map());
	for (const [index, own] of samples.entries())
		for (const [other, met] of metBy(own, index, cells)) {
			if (met.length * stepKm < togetherKm) continue;
			const way = met.at(-1)! >= met[0]! ? 1 : -1;
			mates[index]!.set(courses[other]!.id, way);
			mates[other]!.set(courses[index]!.id, way);
		}
	return mates;
}

/** The kilometres on each later line that lie near the samples of one, in their order. */
function metBy(own: Sample[], index: number, cells: Map<string, Sample[]>): Map<number, number[]> {
	const met = new Map<number, number[]>();
	for (const { at } of own) {
		const nearest = new Map<number, { km: number; squared: number }>();
		for (const cell of cellsAround(at))
			for (const { course, km, at: there } of cells.get(cell) ?? []) {
				if (course <= index) continue;
				const squared = (at[0] - there[0]) ** 2 + (at[1] - there[1]) ** 2 + (at[2] - there[2]) ** 2;
				if (squared < (nearest.get(course)?.squared ?? nearKm ** 2))
					nearest.set(course, { km, squared });
			}
		for (const [course, { km }] of nearest) listOf(met, course).push(km);
	}
	return met;
}

/** The list under a key, which is there from now on. */
function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

function samplesOf(line: Line, course: number): Sample[] {
	const count = Math.floor(lengthKm(line) / stepKm) + 1;
	return Array.from({ length: count }, (_, n) => n * stepKm).map((km) => ({
		course,
		km,
		at: onBall(positionOn(line, km)!)
	}));
}

function onBall([lon, lat]: LonLat): Sample['at'] {
	const [across, up] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
	const ring = earthKm * Math.cos(up);
	return [ring * Math.cos(across), ring * Math.sin(across), earthKm * Math.sin(up)];
}

const cellOf = (at: Sample['at']): string => at.map((each) => Math.floor(each / nearKm)).join();

const cellsAround = ([x, y, z]: Sample['at']): string[] =>
	[-nearKm, 0, nearKm].flatMap((dx) =>
		[-nearKm, 0, nearKm].flatMap((dy) =>
			[-nearKm, 0, nearKm].map((dz) => cellOf([x + dx, y + dy, z + dz]))
		)
	);
