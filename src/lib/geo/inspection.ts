import { isUnbuilt, type Leg, type Route, type Station } from '../model/route';
import type { Borders } from './borders';
import type { LonLat } from './geodesic';
import { checkCountries, checkLengths, type CountryCheck, type LengthCheck } from './lengths';
import { stripOf, type Strip } from './strip';
import { endsOf, type StripEnds } from './strip-ends';
import type { StripPlace, StripStation } from './strip-marks';
import { chainsOf } from './strip-scale';
import { wordsOf } from './words';

/** What walking along a strip needs: fetched when a reader wants to walk. */
export type Walk = Pick<Strip, 'line' | 'settlements'>;

/** A station with all that its file says of it, at its kilometre. */
export type PlacedStation = Strip['stations'][number] & Pick<Station, 'from' | 'note'>;

/** A strip as a page carries it: complete as a picture and in words. */
export interface RouteStrip extends Omit<Strip, keyof Walk | 'stations'> {
	/** Of the route, or of the leg, where the legs are alternatives. */
	title: string;
	stations: PlacedStation[];
	/** How many points its line has. */
	points: number;
	/** What is where it begins and where it ends. */
	ends: StripEnds<PlacedStation>;
	words: string[];
}

/** What is measured of a route: its strips, and its lengths beside those that are stated. */
export interface Inspection {
	/** One, or one for each alternative. */
	strips: RouteStrip[];
	/** Of each leg, and of all; of alternatives there is no sum. */
	lengths: { legs: LengthCheck[]; whole?: LengthCheck };
	/** Of all legs; of alternatives, which exclude each other, of each. */
	countries: CountryCheck[];
	/** Names of the countries in it, by their codes. */
	countryNames: Record<string, string>;
}

export interface Ground {
	borders: Borders;
	/** Towns to be named along the way. */
	towns: readonly StripPlace[];
	/** The settlements that may be nearest to some point of a route. */
	settlements: readonly StripPlace[];
	countryName(code: string): string;
}

interface Drawn {
	route: Route;
	stations: readonly Station[];
	/** Of a leg, by its id. */
	courseOf(leg: string): readonly LonLat[];
}

/** A route measured, and what is needed to walk along each of its strips. */
export function inspectionOf(
	{ route, stations, courseOf }: Drawn,
	{ borders, towns, settlements, countryName }: Ground
): { inspection: Inspection; walks: Walk[] } {
	const legs = route.legs.map((leg) => ({
		...leg,
		isUnbuilt: isUnbuilt(route, leg),
		coordinates: courseOf(leg.id)
	}));
	const chains = chainsOf(legs, { alternatives: route.alternatives ?? false });
	const strips = chains.map((chain) =>
		stripOf(chain, {
			stations: stations.map(asMark),
			places: towns,
			events: eventsOn(route, chain),
			borders
		})
	);
	const named = [...towns, ...settlements];
	const countries = chains.flatMap((chain) =>
		checkCountries(chain, borders).map((check) => ({
			...(chains.length > 1 && { alternative: namesOf(chain) }),
			...check
		}))
	);
	const { legs: checked, whole } = checkLengths(legs, route.lengthNote);
	const codes = [
		...countries.flatMap(({ country = [] }) => country),
		...strips.flatMap((strip) => strip.countries.flatMap(({ country = [] }) => country))
	];
	return {
		inspection: {
			strips: strips.map(({ line, settlements: near, ...strip }, index) => {
				const chain = chains[index]!;
				const title = chains.length > 1 ? namesOf(chain) : route.title;
				return {
					...strip,
					stations: strip.stations as PlacedStation[],
					title,
					points: line.points.length,
					ends: endsOf({ ...strip, line }, named) as StripEnds<PlacedStation>,
					words: wordsOf(
						{ ...strip, line, settlements: near },
						{ title, countryName, settlements: named }
					)
				};
			}),
			lengths: { legs: checked, ...(!route.alternatives && legs.length > 1 && { whole }) },
			countries,
			countryNames: Object.fromEntries(codes.map((code) => [code, countryName(code)]))
		},
		walks: strips.map(({ line }) => ({ line, settlements: nearest(settlements, line.points) }))
	};
}

const namesOf = (chain: readonly Leg[]) => chain.map(({ name }) => name).join(', ');

function asMark({ names, ...station }: Station): StripStation {
	return { ...station, name: names['en']! };
}

/** Milestones as a strip takes them; where legs are alternatives, only those that are on this one. */
function eventsOn({ milestones }: Route, chain: readonly Leg[]) {
	const ids = new Set(chain.map(({ id }) => id));
	return milestones
		.filter(({ leg }) => !leg || ids.has(leg))
		.map(({ id, title, period, km, leg }) => ({
			id,
			title,
			period,
			...(km !== undefined && { km }),
			...(leg !== undefined && { leg })
		}));
}

/** Beyond the line's box, in degrees, no settlement is the nearest. */
const margin = 3;

function nearest(settlements: readonly StripPlace[], points: readonly LonLat[]): StripPlace[] {
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	const [west, east] = [Math.min(...lons) - margin, Math.max(...lons) + margin];
	const [south, north] = [Math.min(...lats) - margin, Math.max(...lats) + margin];
	return settlements.filter(
		({ coordinates: [lon, lat] }) => lon > west && lon < east && lat > south && lat < north
	);
}
