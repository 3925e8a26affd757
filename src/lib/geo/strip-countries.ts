import type { Borders } from './borders';
import { countriesCrossed, type Stretch } from './crossed';
import type { LegStretch, StripLeg } from './strip';

/** A stretch in one country; without a country: at sea, or not known. */
export interface CountryStretch extends Stretch {
	country?: string;
	/** Stated with the leg, or computed from the borders of the basemap, which are coarse. */
	known: 'stated' | 'computed';
}

/** The countries of a strip, in its order: as the legs state them, else as the borders have it. */
export function countriesAlong(
	stretches: readonly LegStretch[],
	legs: readonly StripLeg[],
	borders: Borders | undefined
): CountryStretch[] {
	const joined: CountryStretch[] = [];
	for (const next of stretches.flatMap((leg, index) => countriesOf(leg, legs[index]!, borders))) {
		const last = joined.at(-1);
		if (last && last.country === next.country && last.known === next.known) last.toKm = next.toKm;
		else joined.push(next);
	}
	return joined;
}

function countriesOf(
	{ measured, country }: LegStretch,
	{ coordinates }: StripLeg,
	borders: Borders | undefined
): CountryStretch[] {
	if (country !== undefined) return [{ ...measured, country, known: 'stated' }];
	if (!borders) return [{ ...measured, known: 'computed' }];
	return countriesCrossed(coordinates, borders).map(({ country, fromKm, toKm }) => ({
		fromKm: measured.fromKm + fromKm,
		toKm: measured.fromKm + toKm,
		...(country !== undefined && { country }),
		known: 'computed'
	}));
}
