import type { RouteStrip } from '../geo/inspection';
import { measuredAt } from '../geo/strip-scale';
import { printKm } from './kilometres';
import type { Label } from './fitting';

/** A kilometre post on the picture of a strip. */
export interface PostMark extends Label {
	km: number;
}

/** The two ways to count: scaled to the lengths that are stated, and as the line is drawn. */
export type ScaleName = 'scaled' | 'measured';

const rounds = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostPosts = 40;

/** The posts of a scale: its ends first, then the roundest. None for a strip that has no such scale, or no length. */
export function postsOf(strip: RouteStrip, scale: ScaleName): PostMark[] {
	const { scaled, measuredKm } = strip;
	const stretch = scale === 'scaled' ? scaled : { fromKm: 0, toKm: measuredKm };
	if (!stretch || !measuredKm) return [];
	const { fromKm, toKm } = stretch;
	const step = rounds.find((km) => (toKm - fromKm) / km <= mostPosts) ?? 1000;
	const between: number[] = [];
	for (let km = Math.ceil(fromKm / step) * step; km < toKm; km += step)
		if (km > fromKm) between.push(km);
	const roundest = between.toSorted((a, b) => roundness(b, step) - roundness(a, step) || a - b);
	return [fromKm, toKm, ...roundest].flatMap((km) => {
		const measured = scale === 'scaled' ? measuredAt(strip, km) : km;
		if (measured === undefined) return [];
		return { km, at: shareOf(strip, measured), text: printKm(km) };
	});
}

function roundness(km: number, step: number): number {
	return [10, 5, 2].find((times) => km % (step * times) === 0) ?? 1;
}

/** How far along a strip a measured kilometre is, in percent, to a hundredth. */
export function shareOf({ measuredKm }: Pick<RouteStrip, 'measuredKm'>, km: number): number {
	return measuredKm ? Math.round((km / measuredKm) * 10_000) / 100 : 0;
}
