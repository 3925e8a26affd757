/** “1,768”: to whole kilometres. */
export const printKm = (km: number): string => Math.round(km).toLocaleString('en-GB');

/** “1,768 km”; “829.6 km” where a tenth was stated. */
export const printLength = (km: number): string =>
	`${km.toLocaleString('en-GB', { maximumFractionDigits: 1 })} km`;

/** “2.5 % shorter”, “0.4 % longer”, “the same”. */
export function printDifference(percent: number): string {
	const digits = Math.abs(percent) < 9.95 ? 1 : 0;
	const number = Math.abs(percent).toFixed(digits);
	if (Number(number) === 0) return 'the same';
	return `${number}\u202f% ${percent < 0 ? 'shorter' : 'longer'}`;
}
