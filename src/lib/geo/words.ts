import type { Basis, Standing } from '../model/records';
import { coursesOf } from './bends';
import type { LegStretch, Strip } from './strip';
import { endsOf, type StripEnd } from './strip-ends';
import type { StripPlace } from './strip-marks';
import type { Post } from './strip-scale';
import { legAt, printScale } from './strip-scale';
import { lengthsByCountry } from './crossed';

/** What a route in words needs beside its strip. */
export interface Wording {
	title: string;
	/** Of a country's code. */
	countryName(code: string): string;
	/** The nearest of them tells an end without a station. */
	settlements?: readonly StripPlace[];
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
		...ends(strip, wording),
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

function ends(strip: Strip, { settlements = strip.settlements }: Wording): string[] {
	const { begin, end } = endsOf(strip, settlements);
	const [first, last] = [begin && printEnd(begin), end && printEnd(end)];
	if (first && last)
		return [`It begins ${first}${first.includes(',') ? ',' : ''} and ends ${last}.`];
	return first ? [`It begins ${first}.`] : last ? [`It ends ${last}.`] : [];
}

function printEnd(end: StripEnd): string {
	if ('station' in end) return `${atStation(end.station)}${printUnsure(end.station)}`;
	const { name, distanceKm } = end.settlement;
	return distanceKm < 1 ? `at ${name}` : `near ${name}, ${kilometres(distanceKm)} away`;
}

/** “at the border North Land–South Land”, “near the weir”, “at Dock”. */
function atStation({ name, kind }: Strip['stations'][number]): string {
	if (/^near /i.test(name)) return `near ${name.slice(5)}`;
	const isKind = name.toLowerCase().startsWith(`${kind} `);
	return isKind ? `at the ${kind}${name.slice(kind.length)}` : `at ${name}`;
}

function throughCountries({ countries, legs }: Strip, { countryName }: Wording): string[] {
	const lengths = lengthsByCountry(countries.map((one) => ({ country: undefined, ...one })));
	const named = [...lengths].filter(([code]) => code);
	if (!named.length) return ['It is in no country that the basemap shows: at sea, or beyond it.'];
	const beyond = lengths.get('');
	const computed = countries.some((one) => one.known === 'computed' && one.country);
	const straight = legs.some(({ basis, country }) => basis === 'schematic' && country);
	return [
		`It is in ${list(named.map(([code, km]) => `${countryName(code)} for ${kilometres(km)}`))}` +
			`${beyond ? `, and for ${kilometres(beyond)} at sea or beyond the basemap` : ''}` +
			`${computed ? ', by borders that are a few kilometres off' : ''}.`,
		...(straight
			? [
					'Countries are as stated for its legs: drawn straight, schematic ones may cut across others.'
				]
			: [])
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

const printStation = (station: Strip['stations'][number]) =>
	`${station.name}, at kilometre ${printPost(station)}${printUnsure(station)}`;

function printUnsure({ basis, accuracyKm }: Strip['stations'][number]): string {
	if (basis !== 'estimate') return '';
	return accuracyKm ? `, an estimate within ${accuracyKm} km` : ', an estimate';
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
