import type { Basis } from '../model/records';
import type { Borders } from './borders';
import { countriesCrossed, lengthsByCountry } from './crossed';
import type { LonLat } from './geodesic';
import { distanceAlong } from './measure';

/** What a check of lengths needs of a leg. */
export interface MeasuredLeg {
	name: string;
	basis: Basis;
	country?: string;
	statedKm?: number;
	statedBy?: string;
	lengthNote?: string;
	borderNote?: string;
	coordinates: readonly LonLat[];
}

/** A length as drawn beside the length that somebody states. */
export interface LengthCheck {
	name: string;
	measuredKm: number;
	statedKm?: number;
	statedBy?: string;
	/** How much longer it is drawn than stated; negative: shorter. */
	differencePercent?: number;
	/** Whether they differ by more than 5 %. */
	flagged: boolean;
	/** Why they differ, where that is known; else why they may: a sentence or two. */
	reason?: string;
}

/** A country's part of a route: by the legs, and computed against the borders of the basemap. */
export interface CountryCheck extends Omit<LengthCheck, 'name'> {
	/** The leg it is of, where the legs are alternatives. */
	alternative?: string;
	/** Undefined: at sea, or beyond the borders of the basemap. */
	country: string | undefined;
	computedKm: number;
}

const flagPercent = 5;

/** How far lengths within borders can be relied on, by how the legs are known. */
export function bordersWarning(legs: readonly Pick<MeasuredLeg, 'basis'>[]): string {
	const [schematic, followed] = [true, false].map((is) =>
		legs.some(({ basis }) => (basis === 'schematic') === is)
	);
	return [
		...(schematic
			? [
					'A schematic leg is drawn straight, so it may cut across countries and waters where the true course does not go: its lengths within borders say nothing of the true ones.'
				]
			: []),
		...(followed
			? [
					'The borders of the basemap are 1 to 3 km off, so the length in a country is, too; and a line along a border may seem to lie on the wrong side of it.'
				]
			: [])
	].join(' ');
}

/**
 * Every leg, and all of them together: of those, what is stated is the sum, where one work states every leg.
 *
 * @param lengthNote why all of them together differ from what is stated, where that is known
 */
export function checkLengths(
	legs: readonly MeasuredLeg[],
	lengthNote?: string
): {
	legs: LengthCheck[];
	whole: LengthCheck;
} {
	const basis = (['schematic', 'traced'] as const).find((one) =>
		legs.some((leg) => leg.basis === one)
	);
	const measuredKm = sum(legs.map(({ coordinates }) => distanceAlong(coordinates)));
	return {
		legs: legs.map(checkedLeg),
		whole: checked('All legs', measuredKm, statedFor(legs), basis ?? 'surveyed', lengthNote)
	};
}

const checkedLeg = (leg: MeasuredLeg): LengthCheck =>
	checked(leg.name, distanceAlong(leg.coordinates), statedFor([leg]), leg.basis, leg.lengthNote);

/**
 * Every country that a leg states or the line crosses: the length of its legs, the length within its borders, and the
 * stated length. The difference is that of the computed length. Show `bordersWarning` beside it.
 */
export function checkCountries(legs: readonly MeasuredLeg[], borders: Borders): CountryCheck[] {
	const computed = new Map<string, number>();
	const notes = new Map<string, string[]>();
	for (const { coordinates, borderNote = [] } of legs)
		for (const [code, km] of lengthsByCountry(countriesCrossed(coordinates, borders))) {
			computed.set(code, (computed.get(code) ?? 0) + km);
			notes.set(code, (notes.get(code) ?? []).concat(borderNote));
		}
	const codes = new Set([...legs.flatMap(({ country = [] }) => country), ...computed.keys()]);
	return [...codes].map((code) => {
		const own = legs.filter(({ country }) => country === code);
		const computedKm = computed.get(code) ?? 0;
		const comparison = compared(computedKm, statedFor(own));
		// Where its legs differ as much, what they differ by is why; the rest is the borders'.
		const byLegs = comparison.flagged ? own.map(checkedLeg).filter(({ flagged }) => flagged) : [];
		const reasons = [...byLegs.flatMap(({ reason = [] }) => reason), ...(notes.get(code) ?? [])];
		return {
			country: code || undefined,
			computedKm,
			measuredKm: sum(own.map(({ coordinates }) => distanceAlong(coordinates))),
			...comparison,
			...(reasons.length && { reason: [...new Set(reasons)].join(' ') })
		};
	});
}

interface Stated {
	statedKm: number;
	statedBy?: string;
}

function statedFor(legs: readonly MeasuredLeg[]): Stated | undefined {
	const [first] = legs;
	const lengths = legs.flatMap(({ statedKm = [], statedBy }) =>
		statedBy === first?.statedBy ? statedKm : []
	);
	if (!first || lengths.length < legs.length) return undefined;
	const { statedBy } = first;
	return { statedKm: sum(lengths), ...(statedBy !== undefined && { statedBy }) };
}

function compared(km: number, stated: Stated | undefined) {
	if (!stated) return { flagged: false };
	const differencePercent = (km / stated.statedKm - 1) * 100;
	return { ...stated, differencePercent, flagged: Math.abs(differencePercent) > flagPercent };
}

function checked(
	name: string,
	measuredKm: number,
	stated: Stated | undefined,
	basis: Basis,
	lengthNote: string | undefined
): LengthCheck {
	const comparison = compared(measuredKm, stated);
	if (!('differencePercent' in comparison)) return { name, measuredKm, ...comparison };
	const reason = lengthNote ?? reasonFor(basis, comparison.differencePercent);
	return { name, measuredKm, ...comparison, reason };
}

/** Why a line of its kind may differ, where nothing is known of this one. */
function reasonFor(basis: Basis, differencePercent: number): string {
	if (basis === 'schematic')
		return 'A schematic line does not follow the true course, so its length says nothing of the true one.';
	if (Math.abs(differencePercent) < 0.5) return 'They agree within half a percent.';
	if (basis === 'surveyed')
		return 'The line is surveyed; what is stated may not count the same parts of it.';
	return differencePercent < 0
		? 'The line is traced and simplified: without its smaller bends it is shorter than what was built.'
		: 'The line is traced: it may stray from the true course, or what is stated may count less than is drawn.';
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
