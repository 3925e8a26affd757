import type { Basis, Standing } from '../model/records';
import { coursesOf } from './bends';
import type { LegStretch, Strip } from './strip';
import type { Post } from './strip-scale';
import { legAt, printScale } from './strip-scale';
import { lengthsByCountry } from './crossed';

/** What a route in words needs beside its strip. */
export interface Wording {
	title: string;
	/** Of a country's code. */
	countryName(code: string): string;
}

const known: Record<Basis, string> = {
	surveyed: 'is surveyed',
	traced: 'is traced from maps and images, not surveyed',
	schematic: 'is schematic, its true course not known'
};

const asserted: Record<Standing, string> = {
	stated: '',
	implied: ', and is implied by the sources, not stated',
	proposed: ', and is proposed',
	alleged: ', and is alleged',
	denied: ', and is denied by a source'
};

/**
 * A route in sentences that read well aloud: length, countries, and leg by leg where it goes, what is on it, what it
 * passes, and how it is known. None for a strip without legs.
 */
export function wordsOf(strip: Strip, wording: Wording): string[] {
	const { legs } = strip;
	if (!legs.length) return [];
	const alike = new Set(legs.map(howKnown)).size === 1;
	return [
		opening(strip, wording),
		...ends(strip),
		...throughCountries(strip, wording),
		...legs.flatMap((leg, index) => legWords(strip, leg, index, wording, alike)),
		...(alike ? [`${legs.length > 1 ? 'The whole line' : 'The line'} ${howKnown(legs[0]!)}.`] : [])
	];
}

function opening(strip: Strip, { title }: Wording): string {
	const { legs, measuredKm, scaled } = strip;
	const parts = legs.length > 1 ? `, in ${legs.length} legs` : '';
	const scale = scaled
		? `; its kilometres, from ${whole(scaled.fromKm)} to ${whole(scaled.toKm)}, are ${printScale(strip)}`
		: '';
	return `${title}: ${kilometres(measuredKm)} as drawn${parts}${scale}.`;
}

function ends({ stations, places, measuredKm }: Strip): string[] {
	const near = (km: number) => {
		const there = ({ measuredKm: at }: Post) => Math.abs(at - km) <= 5;
		const station = stations.find((one) => one.kind !== 'border' && there(one));
		return station ? `at ${station.name}` : printNearby(places.filter(there));
	};
	const [first, last] = [near(0), near(measuredKm)];
	if (first && last) return [`It begins ${first} and ends ${last}.`];
	return first ? [`It begins ${first}.`] : last ? [`It ends ${last}.`] : [];
}

function printNearby(places: Strip['places']): string | undefined {
	const nearest = places.toSorted((a, b) => a.distanceKm - b.distanceKm)[0];
	return nearest && (nearest.distanceKm < 3 ? `at ${nearest.name}` : `near ${nearest.name}`);
}

function throughCountries({ countries }: Strip, { countryName }: Wording): string[] {
	const lengths = lengthsByCountry(countries.map((one) => ({ country: undefined, ...one })));
	const named = [...lengths].filter(([code]) => code);
	if (!named.length) return ['It is in no country that the basemap shows: at sea, or beyond it.'];
	const beyond = lengths.get('');
	const computed = countries.some((one) => one.known === 'computed' && one.country);
	return [
		`It is in ${list(named.map(([code, km]) => `${countryName(code)} for ${kilometres(km)}`))}` +
			`${beyond ? `, and for ${kilometres(beyond)} at sea or beyond the basemap` : ''}` +
			`${computed ? ', by borders that are a few kilometres off' : ''}.`
	];
}

function legWords(
	strip: Strip,
	leg: LegStretch,
	index: number,
	{ countryName }: Wording,
	alike: boolean
): string[] {
	const { measured, scaled, name, gapKm } = leg;
	const several = strip.legs.length > 1;
	const on = (post: Post) => legAt(strip.legs, post.measuredKm) === leg;
	const courses = coursesOf(strip.line, measured).map(
		(course) => `${kilometres(course.toKm - course.fromKm)} ${course.direction}`
	);
	const scale = scaled ? `, from kilometre ${whole(scaled.fromKm)} to ${whole(scaled.toKm)}` : '';
	const runs = courses.length ? `runs ${courses.join(', then ')}` : 'has no length';
	const stations = strip.stations.filter((one) => one.kind !== 'border' && on(one));
	const places = strip.places.filter(on);
	const crossings = strip.borders.filter(
		({ measuredKm, to, from }) => to && from && measuredKm === measured.toKm
	);
	return [
		...(gapKm >= 0.1
			? [`After a gap of ${kilometres(gapKm)} that is not counted, it goes on.`]
			: []),
		`${several ? `Leg ${index + 1}, ${name},` : 'It'} ${runs}${several ? scale : ''}.`,
		...(stations.length
			? [`On it ${stations.length > 1 ? 'are' : 'is'} ${list(stations.map(printStation))}.`]
			: []),
		...(places.length ? [`It passes ${list(places.map(printPlace))}.`] : []),
		...crossings.map(
			(post) => `At kilometre ${printPost(post)} it enters ${countryName(post.to!)}.`
		),
		...(alike ? [] : [`This leg ${howKnown(leg)}.`])
	];
}

const howKnown = ({ basis, standing, isUnbuilt }: LegStretch) =>
	`${known[basis]}${asserted[standing]}${isUnbuilt ? ', and is not built' : ''}`;

function printStation({ name, basis, accuracyKm, ...post }: Strip['stations'][number]): string {
	const unsure = basis === 'estimate' ? ', an estimate' : '';
	const within = basis === 'estimate' && accuracyKm ? ` within ${accuracyKm} km` : '';
	return `${name}, at kilometre ${printPost(post)}${unsure}${within}`;
}

function printPlace({ name, distanceKm, direction }: Strip['places'][number]): string {
	if (distanceKm < 1) return name;
	return `${name}, ${kilometres(distanceKm)} ${direction ? `to the ${direction}` : 'away'}`;
}

const printPost = ({ scaledKm, measuredKm }: Post) => whole(scaledKm ?? measuredKm);
const whole = (km: number) => Math.round(km).toLocaleString('en-GB');
const kilometres = (km: number) => (km < 1 ? 'less than 1 km' : `${whole(km)} km`);

function list(parts: readonly string[]): string {
	const separator = parts.some((part) => part.includes(', ')) ? '; ' : ', ';
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(separator)}${separator === '; ' ? ';' : ''} and ${parts.at(-1)}`;
}
