import type { RouteStrip } from '../geo/inspection';
import type { Settlement } from '../geo/strip-marks';
import type { StripPosition } from '../geo/strip-position';
import type { Basis, Standing } from '../model/records';
import { printKm } from './kilometres';
import { scaleOf } from './steps';

/** How a course is known, in words. */
export const basisWords: Record<Basis, string> = {
	surveyed: 'surveyed',
	traced: 'traced from maps and images, not surveyed',
	schematic: 'schematic: the true course is not known'
};

/** What is added where a leg is not stated by a source. */
export const standingWords = (standing: Standing): string =>
	standing === 'stated' ? '' : `; ${standing}`;

/** “km 443 of 1,768, North Land; Harbour 8 km to the north-east”: as it is said aloud at each step. */
export function spokenOf(
	position: StripPosition,
	strip: Pick<RouteStrip, 'scaled' | 'measuredKm' | 'legs' | 'stations'>,
	countryNames: Record<string, string>
): string {
	const { scaledKm, measuredKm, country, settlement } = position;
	const km = `km ${printKm(scaledKm ?? measuredKm)} of ${printKm(scaleOf(strip).toKm)}`;
	const where = countryOf(country, countryNames);
	return `${km}, ${where}${settlement ? `; ${settlement.name} ${printAway(settlement)}` : ''}`;
}

export function countryOf(country: string | undefined, names: Record<string, string>): string {
	return country ? (names[country] ?? country) : 'at sea, or beyond the basemap';
}

/** “8 km to the north-east”, “less than 1 km away”. */
export function printAway({ distanceKm, direction }: Settlement): string {
	if (distanceKm < 1) return 'less than 1 km away';
	return `${printKm(distanceKm)} km ${direction ? `to the ${direction}` : 'away'}`;
}

/** The station a reader stands at, to as much as it is known; the nearest of several. */
export function stationAt(
	{ stations }: Pick<RouteStrip, 'stations'>,
	km: number
): RouteStrip['stations'][number] | undefined {
	const off = (station: (typeof stations)[number]) => Math.abs(station.measuredKm - km);
	return stations
		.filter((station) => off(station) <= Math.max(0.5, station.accuracyKm ?? 0))
		.toSorted((a, b) => off(a) - off(b))[0];
}
