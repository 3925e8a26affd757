import type { Stretch } from './crossed';
import { distanceKm } from './geodesic';
import type { Line } from './line';
import type { LegStretch, StripLeg } from './strip';

/** A kilometre of a strip, as measured, and on the published scale where it has one. */
export interface Post {
	measuredKm: number;
	officialKm?: number;
}

/** The two scales of a strip, and how one is read on the other. */
export interface Scale {
	legs: LegStretch[];
	official?: Stretch;
	post(measuredKm: number): Post;
}

export function scaleOf(legs: readonly StripLeg[], line: Line): Scale {
	const stretches = legs.map((leg, index) => stretchOf(leg, index, line));
	const [first, last] = [stretches[0]?.official, stretches.at(-1)?.official];
	const whole = stretches.every(({ official }) => official);
	return {
		legs: stretches,
		...(first && last && whole && { official: { fromKm: first.fromKm, toKm: last.toKm } }),
		post: (measuredKm) => postAt(stretches, measuredKm)
	};
}

function stretchOf(leg: StripLeg, index: number, line: Line): LegStretch {
	const start = line.starts[index]!;
	const end = (line.starts[index + 1] ?? line.points.length) - 1;
	const { id, name, basis, standing, country, fromKm, toKm } = leg;
	return {
		id,
		name,
		basis,
		standing,
		...(country !== undefined && { country }),
		measured: { fromKm: line.km[start]!, toKm: line.km[end]! },
		...(fromKm !== undefined && toKm !== undefined && { official: { fromKm, toKm } }),
		gapKm: start ? distanceKm(line.points[start - 1]!, line.points[start]!) : 0
	};
}

/** The leg a kilometre is on: where two meet, the one that begins there. Undefined only without legs. */
export function legAt(legs: readonly LegStretch[], km: number): LegStretch | undefined {
	return legs.findLast(({ measured }) => measured.fromKm <= km) ?? legs[0];
}

export function postAt(legs: readonly LegStretch[], measuredKm: number): Post {
	const leg = legAt(legs, measuredKm);
	if (!leg?.official) return { measuredKm };
	return { measuredKm, officialKm: moved(measuredKm, leg.measured, leg.official) };
}

/** The measured kilometre of one on the published scale; undefined where no leg has it on its scale. */
export function measuredAt(
	{ legs }: { legs: readonly LegStretch[] },
	officialKm: number
): number | undefined {
	for (const { measured, official } of legs) {
		if (!official) continue;
		const [low, high] = [official.fromKm, official.toKm].toSorted((a, b) => a - b);
		if (low! <= officialKm && officialKm <= high!) return moved(officialKm, official, measured);
	}
	return undefined;
}

function moved(km: number, from: Stretch, to: Stretch): number {
	const length = from.toKm - from.fromKm;
	const share = length ? (km - from.fromKm) / length : 0;
	return to.fromKm + Math.min(Math.max(share, 0), 1) * (to.toKm - to.fromKm);
}

/** Legs grouped into those that follow each other: a leg that begins farther off is an alternative, or another line. */
export function chainsOf<Leg extends Pick<StripLeg, 'coordinates'>>(
	legs: readonly Leg[],
	{ alternatives = false, withinKm = 10 } = {}
): Leg[][] {
	const chains: Leg[][] = [];
	for (const leg of legs) {
		const chain = chains.at(-1);
		const [end, start] = [chain?.at(-1)?.coordinates.at(-1), leg.coordinates[0]];
		const joins = end && start && !alternatives && distanceKm(end, start) <= withinKm;
		if (chain && joins) chain.push(leg);
		else chains.push([leg]);
	}
	return chains;
}
