import type { Stretch } from './crossed';
import { distanceKm } from './geodesic';
import type { Line } from './line';
import type { LegStretch, ScaledStretch, Strip, StripLeg } from './strip';

/** A kilometre of a strip, as measured, and on the stated scale where it has one. */
export interface Post {
	measuredKm: number;
	scaledKm?: number;
}

/** The two scales of a strip, and how one is read on the other. */
export interface Scale {
	legs: LegStretch[];
	scaled?: ScaledStretch;
	post(measuredKm: number): Post;
}

export function scaleOf(legs: readonly StripLeg[], line: Line): Scale {
	const stretches = legs.map((leg, index) => stretchOf(leg, index, line));
	const [first, last] = [stretches[0]?.scaled, stretches.at(-1)?.scaled];
	const whole = stretches.every(({ scaled }) => scaled);
	const by = [...new Set(legs.flatMap(({ statedBy = [] }) => statedBy))];
	return {
		legs: stretches,
		...(first &&
			last &&
			whole && {
				scaled: { fromKm: first.fromKm, toKm: last.toKm, ...(by.length && { by }) }
			}),
		post: (measuredKm) => postAt(stretches, measuredKm)
	};
}

function stretchOf(leg: StripLeg, index: number, line: Line): LegStretch {
	const start = line.starts[index]!;
	const end = (line.starts[index + 1] ?? line.points.length) - 1;
	const { id, name, basis, standing, isUnbuilt, country, fromKm, toKm } = leg;
	return {
		id,
		name,
		basis,
		standing,
		...(isUnbuilt && { isUnbuilt }),
		...(country !== undefined && { country }),
		measured: { fromKm: line.km[start]!, toKm: line.km[end]! },
		...(fromKm !== undefined && toKm !== undefined && { scaled: { fromKm, toKm } }),
		gapKm: start ? distanceKm(line.points[start - 1]!, line.points[start]!) : 0
	};
}

/** What the kilometres of the stated scale are: nobody states those between the ends of legs. Undefined without one. */
export function printScale({ scaled, legs }: Pick<Strip, 'scaled' | 'legs'>): string | undefined {
	if (!scaled) return undefined;
	const lengths = legs.length > 1 ? 'lengths' : 'length';
	return scaled.by
		? `scaled to the ${lengths} stated by ${scaled.by.join(' and ')}`
		: `scaled to the stated ${lengths}`;
}

/** The leg a kilometre is on: where two meet, the one that begins there. Undefined only without legs. */
export function legAt(legs: readonly LegStretch[], km: number): LegStretch | undefined {
	return legs.findLast(({ measured }) => measured.fromKm <= km) ?? legs[0];
}

export function postAt(legs: readonly LegStretch[], measuredKm: number): Post {
	const leg = legAt(legs, measuredKm);
	if (!leg?.scaled) return { measuredKm };
	return { measuredKm, scaledKm: moved(measuredKm, leg.measured, leg.scaled) };
}

/** The measured kilometre of one on the stated scale; undefined where no leg has it on its scale. */
export function measuredAt(
	{ legs }: { legs: readonly LegStretch[] },
	scaledKm: number
): number | undefined {
	for (const { measured, scaled } of legs) {
		if (!scaled) continue;
		const [low, high] = [scaled.fromKm, scaled.toKm].toSorted((a, b) => a - b);
		if (low! <= scaledKm && scaledKm <= high!) return moved(scaledKm, scaled, measured);
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
