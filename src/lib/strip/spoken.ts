import type { RouteStrip } from '../geo/inspection';
import type { Settlement } from '../geo/strip-marks';
import type { StripPosition } from '../geo/strip-position';
import type { Basis, Standing } from '../model/records';
import { printKm } from './kilometres';
import { somewhere } from './picture';
import { borderAt, scaleOf } from './steps';

/** How a course is known, in words. */
export const basisWords: Record<Basis, string> = {
	surveyed: 'surveyed',
	traced: 'traced from maps and images, not surveyed',
	schematic: 'schematic: the true course is not known'
};

/** What is added where a leg is not stated by a source. */
export const standingWords = (standing: Standing): string =>
	standing === 'stated' ? '' : `; ${standing}`;

/** What happened somewhere along a part is said once: where the part begins. */
const onceKm = 1;

/** “km 443 of 1,768, North Land; Harbour 8 km to the north-east”: as it is said aloud at each step. */
export function spokenOf(
	position: StripPosition,
	strip: Pick<RouteStrip, 'scaled' | 'measuredKm' | 'legs' | 'stations' | 'borders' | 'events'>,
	countryNames: Record<string, string>
): string {
	const { scaledKm, measuredKm, country, settlement } = position;
	const km = `km ${printKm(scaledKm ?? measuredKm)} of ${printKm(scaleOf(strip).toKm)}`;
	const border = borderAt(strip, measuredKm);
	const where = border
		? `at the ${borderName(border, countryNames)}`
		: `${countryOf(country, countryNames)}${isCountryStated(position) ? ' as stated' : ''}`;
	const begun = happenedAround(strip, measuredKm).filter(
		({ from }) => measuredKm - from.measuredKm < onceKm
	);
	const near = settlement ? `; ${settlement.name} ${printAway(settlement)}` : '';
	const around = begun.map(({ title }) => title).join('; ');
	return `${km}, ${where}${near}${around && `; ${somewhere.toLowerCase()}: ${around}`}`;
}

export function countryOf(country: string | undefined, names: Record<string, string>): string {
	return country ? (names[country] ?? country) : 'at sea, or beyond the basemap';
}

/** “border between North Land and South Land”. */
export function borderName(
	{ from, to }: RouteStrip['borders'][number],
	names: Record<string, string>
): string {
	if (from && to) return `border between ${countryOf(from, names)} and ${countryOf(to, names)}`;
	return from
		? `coast or border where ${countryOf(from, names)} ends`
		: `coast or border where ${countryOf(to, names)} begins`;
}

/** Whether the country is only what is stated for the leg: drawn straight, a schematic one cuts across others. */
export const isCountryStated = ({ country, leg }: Pick<StripPosition, 'country' | 'leg'>) =>
	leg.basis === 'schematic' && leg.country !== undefined && leg.country === country;

/** “8 km to the north-east”, “less than 1 km away”. */
export function printAway({ distanceKm, direction }: Settlement): string {
	if (distanceKm < 1) return 'less than 1 km away';
	return `${printKm(distanceKm)} km ${direction ? `to the ${direction}` : 'away'}`;
}

/** What happened somewhere along the part of a strip that a kilometre is on: no more is known of where. */
export function happenedAround({ events }: Pick<RouteStrip, 'events'>, km: number) {
	return events.filter(
		({ from, to }) =>
			from.measuredKm < to.measuredKm && from.measuredKm <= km && km <= to.measuredKm
	);
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
