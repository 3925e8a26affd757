import { lineLengthKm } from '../geo/measure';
import { didYouMean, fault, type Fault, type FaultCode, type Origin } from './fault';
import type { ParsedFiles } from './parse';
import { periodFault } from './period';

type RouteFile = ParsedFiles['routes'][number];
type Path = (string | number)[];
type Say = (path: Path, code: FaultCode, what: string, todo: string) => void;

/** Lines are traced apart from each other: how far the end of one may lie from the start of the next, in kilometres. */
const toleranceKm = { legs: 1, routes: 25 };

/** Faults of routes: what their reference works say, where, and how legs and routes hang together. */
export function findRouteFaults(parsed: ParsedFiles): Fault[] {
	const faults: Fault[] = [];
	const sayIn =
		(file: string): Say =>
		(path, code, what, todo) => {
			const origin: Origin = { file, path };
			faults.push(fault(code, origin, what, todo));
		};
	const spokenOf = new Set(
		parsed.excerpts.flatMap(({ value }) => value.flatMap(({ about }) => about))
	);
	for (const route of parsed.routes) {
		const say = sayIn(route.file);
		sayWorks(route, say);
		sayLegs(route, say);
		sayPeriods(route, say);
		sayKilometres(route, say);
		sayContext(route, spokenOf.has(`routes/${route.value.id}`), say);
		sayContinuations(route, parsed.routes, say);
	}
	for (const { file, value } of parsed.stations)
		for (const [n, { properties }] of value.features.entries()) {
			const route = parsed.routes.find(({ value }) => value.id === properties.route);
			if (route)
				sayKilometre(route, properties.km, ['features', n, 'properties', 'km'], sayIn(file));
		}
	return faults;
}

/** Whatever names a work, and the keys that lead to it. */
function* attributions({ value: { properties, features } }: RouteFile) {
	const { status, operators, facts, figures, milestones } = properties;
	const lists = { operators, facts, milestones };
	for (const [key, list] of Object.entries(lists))
		for (const [n, one] of list.entries()) yield { path: ['properties', key, n] as Path, one };
	if (status) yield { path: ['properties', 'status'] as Path, one: status };
	for (const [n, { properties }] of features.entries())
		if (properties.status)
			yield { path: ['features', n, 'properties', 'status'] as Path, one: properties.status };
	for (const [n, { observations }] of figures.entries())
		for (const [at, one] of observations.entries())
			yield { path: ['properties', 'figures', n, 'observations', at] as Path, one };
}

function sayWorks(route: RouteFile, say: Say) {
	const { properties, features } = route.value;
	const known = Object.keys(properties.works);
	const named = [...attributions(route)].map(({ path, one }) => ({
		path: [...path, 'work'],
		work: one.work
	}));
	for (const [n, { properties }] of features.entries())
		if (properties.statedIn !== undefined)
			named.push({ path: ['features', n, 'properties', 'statedIn'], work: properties.statedIn });
	for (const { path, work } of named)
		if (!known.includes(work))
			say(path, 'unknown-id', `There is no work “${work}”.`, didYouMean(work, known));
	for (const work of known)
		if (!named.some((one) => one.work === work))
			say(
				['properties', 'works', work],
				'work-nothing-rests-on',
				`Nothing rests on the work “${work}”.`,
				'Let a fact, a figure, a date or a length name it, or remove it.'
			);
}

function sayLegs(route: RouteFile, say: Say) {
	const { properties, features } = route.value;
	const known = features.map(({ id }) => id);
	const check = (path: Path, leg: string | undefined) => {
		if (leg !== undefined && !known.includes(leg))
			say(path, 'unknown-id', `The route has no leg “${leg}”.`, didYouMean(leg, known));
	};
	for (const { path, one } of attributions(route)) {
		if ('leg' in one) check([...path, 'leg'], one.leg);
		if ('legs' in one) one.legs?.forEach((leg, n) => check([...path, 'legs', n], leg));
	}
	for (const [n, { leg }] of properties.continues.entries())
		check(['properties', 'continues', n, 'leg'], leg);
	if (properties.alternatives) return;
	for (const [n, leg] of features.entries()) {
		const before = features[n - 1];
		if (!before) continue;
		const gapKm = apartKm(before.geometry.coordinates.at(-1)!, leg.geometry.coordinates[0]!);
		if (gapKm > toleranceKm.legs || before.properties.toKm !== leg.properties.fromKm)
			say(
				['features', n],
				'legs-do-not-meet',
				`The leg “${leg.id}” does not begin where “${before.id}” ends, on the map or on the scale.`,
				'Correct its first position or its fromKm; or say that the legs are alternatives.'
			);
	}
}

function sayPeriods(route: RouteFile, say: Say) {
	for (const { path, one } of attributions(route)) {
		const found = 'period' in one ? periodFault(one.period) : undefined;
		if (found) say([...path, 'period'], found.code, found.what, found.todo);
	}
}

function sayKilometres(route: RouteFile, say: Say) {
	for (const { path, one } of attributions(route)) {
		if ('km' in one) sayKilometre(route, one.km, [...path, 'km'], say);
		if ('toKm' in one) sayKilometre(route, one.toKm, [...path, 'toKm'], say);
	}
}

function sayKilometre({ value }: RouteFile, km: number | undefined, path: Path, say: Say) {
	if (km === undefined) return;
	const lengths = value.features.map(({ geometry }) => lineLengthKm(geometry.coordinates));
	const drawnKm = value.properties.alternatives
		? Math.max(...lengths)
		: lengths.reduce((sum, length) => sum + length, 0);
	const endKm = value.features.at(-1)?.properties.toKm ?? Math.ceil(drawnKm);
	if (km > endKm)
		say(
			path,
			'kilometre-not-on-route',
			`Kilometre ${km} lies beyond the end of “${value.id}”, at ${endKm}.`,
			'Correct it; kilometres are on the stated scale of the route, if it has one.'
		);
}

function sayContext({ value }: RouteFile, isSpokenOf: boolean, say: Say) {
	const { context, facts, figures, milestones } = value.properties;
	if (context === undefined) return;
	if (isSpokenOf)
		say(
			['properties', 'context'],
			'context-with-excerpts',
			`An excerpt is about routes/${value.id}, which is no mere context then.`,
			'Remove `context`, or the route from the `about` of the excerpt.'
		);
	if (!facts.length && !figures.length && !milestones.length)
		say(
			['properties', 'context'],
			'context-without-facts',
			`The route ${value.id} rests on nothing: neither on an excerpt nor on a reference work.`,
			'Give a fact, a figure or a date with its work, or remove the route.'
		);
}

function sayContinuations({ value }: RouteFile, routes: readonly RouteFile[], say: Say) {
	for (const [n, { route, leg }] of value.properties.continues.entries()) {
		const path: Path = ['properties', 'continues', n, 'route'];
		const next = routes.find((one) => one.value.id === route && route !== value.id);
		if (!next) {
			const ids = routes.map((one) => one.value.id).filter((id) => id !== value.id);
			say(path, 'unknown-id', `There is no other route “${route}”.`, didYouMean(route, ids));
			continue;
		}
		const last = value.features.find(({ id }) => id === leg) ?? value.features.at(-1);
		const end = last?.geometry.coordinates.at(-1);
		const start = next.value.features[0]?.geometry.coordinates[0];
		if (end && start && apartKm(end, start) > toleranceKm.routes)
			say(
				path,
				'continuation-does-not-meet',
				`“${route}” begins ${Math.round(apartKm(end, start))} km from where “${value.id}” ends.`,
				'Name the leg after which it goes on, or the route that begins there.'
			);
	}
}

function apartKm(one: [number, number], other: [number, number]): number {
	return lineLengthKm([one, other]);
}
