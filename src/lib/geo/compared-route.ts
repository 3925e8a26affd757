import type { Voice } from '../model/lens';
import type { Standing } from '../model/records';
import type { Route } from '../model/route';
import * as aspects from '../model/route-aspects';
import type { RouteStatement, RouteValue } from '../model/route-aspects';
import { alignedStrips, type AlignedStrip, type Surveying } from './aligned';

/** What routes are compared in, in the order of the table. */
export const aspectTitles = {
	length: 'Length',
	countries: 'Countries',
	capacity: 'Capacity',
	diameter: 'Diameter',
	dates: 'Agreed, built, opened',
	status: 'Status',
	operator: 'Operator',
	known: 'How the line is known and asserted'
} as const;
export type Aspect = keyof typeof aspectTitles;

/** A route as it stands beside others. */
export interface ComparedRoute {
	id: string;
	title: string;
	carries: string;
	standing: Standing;
	/** Whether it is there to compare: no source of the dossier speaks of it. */
	context: boolean;
	aspects: Record<Aspect, RouteStatement[]>;
	/** The sources that speak of it. */
	voices: Voice[];
	strips: AlignedStrip[];
}

export function comparedRoute(
	route: Route,
	voices: readonly Voice[],
	surveying: Surveying
): ComparedRoute {
	const { id, title, carries, standing, context } = route;
	const strips = alignedStrips(route, surveying);
	return {
		id,
		title,
		carries,
		standing,
		context: context !== undefined,
		aspects: {
			length: [{ values: strips.map(drawnLength) }, ...aspects.statedLengths(route)],
			countries: [
				{ values: strips.flatMap(drawnCountries) },
				...statedCountries(route, surveying.countryName)
			],
			capacity: aspects.capacities(route),
			diameter: aspects.diameters(route),
			dates: aspects.dates(route),
			status: aspects.statuses(route),
			operator: aspects.operators(route),
			known: aspects.knowledge(route)
		},
		voices: voices.filter(({ passages }) => passages),
		strips
	};
}

const drawn = 'as drawn here';
const printKm = (km: number) => `${Math.round(km).toLocaleString('en-GB')} km`;

function drawnLength({ title, lengthKm }: AlignedStrip): RouteValue {
	return { text: printKm(lengthKm), aside: title ? `${title}; ${drawn}` : drawn };
}

function drawnCountries({ title, countries }: AlignedStrip): RouteValue[] {
	const lengths = new Map<string, { km: number; known: 'stated' | 'computed' }>();
	for (const { name, fromKm, toKm, known } of countries)
		lengths.set(name, { known, km: (lengths.get(name)?.km ?? 0) + toKm - fromKm });
	return [...lengths].map(([name, { km, known }]) => {
		const by = known === 'computed' && 'by the borders of the basemap, which are 1 to 3 km off';
		const aside = [title, drawn, by].filter(Boolean).join('; ');
		return { text: `${name} ${printKm(km)}`, aside };
	});
}

function statedCountries({ legs }: Route, countryName: Surveying['countryName']): RouteStatement[] {
	const stated = legs.flatMap(({ name, country, statedKm, statedBy, statedAt }) =>
		country !== undefined && statedKm !== undefined
			? [{ name, country, statedKm, statedBy, statedAt }]
			: []
	);
	const works = [...new Set(stated.map(({ statedBy }) => statedBy))];
	return works.map((work) => {
		const own = stated.filter(({ statedBy }) => statedBy === work);
		const url = own[0]!.statedAt;
		return {
			values: own.map(({ name, country, statedKm }) => {
				const land = countryName(country);
				const text = `${land} ${statedKm.toLocaleString('en-GB')} km`;
				return { text, ...(name !== land && { aside: name }) };
			}),
			...(work !== undefined && { by: { work, at: '', ...(url && { url }) } })
		};
	});
}
