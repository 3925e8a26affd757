import { describe, expect, it } from 'vitest';
import { comparedRoute } from '../src/lib/geo/compared-route';
import { dossier } from '../src/lib/server/dossier';
import { borders, countryNames, courseOf } from '../src/lib/server/ground';
import { inspectionOf } from '../src/lib/server/strip';
import { printKm } from '../src/lib/strip/kilometres';
import { load as loadBesideOwn } from '../src/routes/own-line/+page.server';

const { routes, stations } = dossier;
const { routes: besideOwn } = loadBesideOwn();
const countryName = (code: string) => countryNames[code] ?? code;

describe('a length', () => {
	it('is the same on the page of a route, in the comparison, and beside a line of one’s own', () => {
		for (const route of routes) {
			const { strips } = inspectionOf(route.id)!.inspection;
			const surveying = { stations, courseOf, borders, countryName };
			const { aspects } = comparedRoute(route, [], surveying);
			const told = (aspect: 'length' | 'countries') =>
				aspects[aspect][0]!.values.map(({ text }) => text);
			const lengths = strips.map(({ measuredKm }) => measuredKm);
			expect(told('length')).toEqual(lengths.map((km) => `${printKm(km)} km`));
			const beside = besideOwn.filter(({ id }) => id === route.id);
			expect(beside.map(({ lengthKm }) => lengthKm)).toEqual(lengths);
			const inCountries = strips.flatMap(({ countries }) => {
				const lengths = new Map<string, number>();
				for (const { country, fromKm, toKm } of countries) {
					const name = country ? countryName(country) : 'at sea';
					lengths.set(name, (lengths.get(name) ?? 0) + toKm - fromKm);
				}
				return [...lengths].map(([name, km]) => `${name} ${printKm(km)} km`);
			});
			expect(told('countries'), route.id).toEqual(inCountries);
		}
	});

	it('that differs by more than 5 % says what is known of the reason, by leg and by country', () => {
		const guesses = /may stray|smaller bends|may not count/;
		for (const { id, legs } of routes) {
			const { lengths, countries } = inspectionOf(id)!.inspection;
			const traced = lengths.legs.filter((_, index) => legs[index]!.basis === 'traced');
			for (const { flagged, reason } of [...traced, ...countries].filter((one) => one.flagged)) {
				expect(flagged && reason, id).toMatch(/\w/);
				expect(reason, id).not.toMatch(guesses);
			}
		}
	});

	it('of the trace that a line is simplified from stands to the two others as its note says', () => {
		const told =
			/with all its bends measures ([\d,.]+) km: of the difference (\d+) km are this atlas’s own, (\d+) km/;
		const numbers = routes.flatMap(({ id }) => {
			const { legs, whole } = inspectionOf(id)!.inspection.lengths;
			return [...legs, ...(whole ? [whole] : [])].flatMap(({ measuredKm, statedKm, reason }) => {
				const match = told.exec(reason ?? '');
				if (!match) return [];
				const traceKm = Number(match[1]!.replace(',', ''));
				return [
					{
						noted: [Number(match[2]), Number(match[3])],
						true: [Math.round(traceKm - measuredKm), Math.round(statedKm! - traceKm)]
					}
				];
			});
		});
		expect(numbers).toHaveLength(10);
		for (const one of numbers) expect(one.noted).toEqual(one.true);
	});

	it('in a country where a line only seems to lie is the one that the note on its border names', () => {
		const kmIn = (id: string) =>
			Object.fromEntries(
				inspectionOf(id)!.inspection.countries.map(({ country = 'sea', computedKm, reason }) => [
					country,
					[Math.round(computedKm), reason]
				])
			);
		expect(kmIn('trans-israel')).toMatchObject({ JO: [19, expect.stringContaining('19 km')] });
		const noted = expect.stringMatching(/17 km lie under the Sea.* 6 km near the beginning/);
		expect(kmIn('tanap')).toMatchObject({ GE: [6, noted], sea: [17, noted] });
	});
});
