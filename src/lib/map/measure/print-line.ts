import type { LonLat } from '../../geo/geodesic';
import { distancesAlong } from '../../geo/measure';
import { printDistance, type DistanceUnit } from '../../geo/units';
import { printPosition } from '../../model/describe';

/** The whole of a line and its last leg, in words; undefined while there is no leg. */
export function printLine(
	points: readonly LonLat[],
	unit: DistanceUnit
): { total: string; last: string } | undefined {
	if (points.length < 2) return undefined;
	const kms = distancesAlong(points);
	const [before, total] = kms.slice(-2) as [number, number];
	return { total: printDistance(total, unit), last: printDistance(total - before, unit) };
}

/** What is spoken when a line has changed. */
export function sayLine(points: readonly LonLat[], unit: DistanceUnit, ended: boolean): string {
	const printed = printLine(points, unit);
	if (!printed) return points.length ? 'First point set.' : '';
	const { total, last } = printed;
	if (ended) return `Line of ${points.length} points: ${total} in all.`;
	return `${points.length} points, last leg ${last}, ${total} in all.`;
}

/** A line as text to take along: each point, and how far it is from the one before. */
export function copyLine(points: readonly LonLat[], unit: DistanceUnit): string {
	const kms = distancesAlong(points);
	const total = printDistance(kms.at(-1) ?? 0, unit);
	const lines = points.map(([lon, lat], index) => {
		const leg = index ? `, ${printDistance(kms[index]! - kms[index - 1]!, unit)} on` : '';
		return `${index + 1}. ${printPosition([lon, lat])}${leg}`;
	});
	return [`${total} along ${points.length} points (geodesic, WGS 84)`, ...lines].join('\n');
}
