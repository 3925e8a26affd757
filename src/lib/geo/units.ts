/** What a reader may measure in, and how many kilometres each is, by definition. */
const kilometres = { km: 1, miles: 1.609344, 'nautical miles': 1.852 } as const;

export type DistanceUnit = keyof typeof kilometres;
export const distanceUnits = Object.keys(kilometres) as DistanceUnit[];

export function inUnit(km: number, unit: DistanceUnit): number {
	return km / kilometres[unit];
}

/**
 * A distance to three or four digits, and never finer than 10 m: “0.35 km”, “8.4 km”, “254 km”, “1,768 km”.
 *
 * A line that a reader draws, or a trace, is not known better than that.
 */
export function printDistance(km: number, unit: DistanceUnit = 'km'): string {
	const value = inUnit(km, unit);
	const digits = value < 0.995 ? 2 : value < 99.95 ? 1 : 0;
	const number = value.toLocaleString('en-GB', { maximumFractionDigits: digits });
	const one = number === '1' && unit !== 'km';
	return `${number} ${one ? unit.slice(0, -1) : unit}`;
}
