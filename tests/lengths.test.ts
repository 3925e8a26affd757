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
});
