import { boundsOf, lineLengthKm } from '../geo/measure';
import type { Reference } from '../model/records';
import type { Attribution, Continuation } from '../model/reference';
import type { Leg, Route } from '../model/route';
import type { Origin } from './fault';
import type { Parsed, ParsedFiles } from './parse';
import { spanned } from './period';

/** Notes where a record stands, and gives it back. */
export type Noted = <Value extends object>(
	value: Value,
	file: string,
	...path: Origin['path']
) => Value;

type RouteFile = ParsedFiles['routes'][number] extends Parsed<infer Value> ? Value : never;
type Works = RouteFile['properties']['works'];

/** The routes of the model: what is attributed names its work in full, and chains are linked both ways. */
export function readRoutes(
	files: ParsedFiles['routes'],
	spokenOf: (ref: Reference) => string[],
	noted: Noted
): Route[] {
	const links = files.flatMap(({ value: { id, properties } }) =>
		properties.continues.map((link) => ({ from: id, link }))
	);
	return files.map(({ file, value: { id, properties, features } }) => {
		const { works, status, operators, facts, figures, milestones, ...own } = properties;
		const legs = features.map((feature, index) =>
			noted(readLeg(feature, works), file, 'features', index)
		);
		const route: Route = {
			id,
			...own,
			...(status && { status: dated(status, works) }),
			operators: operators.map((one) => dated(one, works)),
			facts: facts.map((fact) => attributed(fact, works)),
			figures: figures.map((figure, index) => {
				const observations = figure.observations.map((observation, n) => ({
					...dated(observation, works),
					id: `${figure.id}/${n + 1}`
				}));
				return noted({ ...figure, observations }, file, 'properties', 'figures', index);
			}),
			milestones: milestones
				.map((milestone, index) => {
					const { period } = milestone;
					const record = { ...dated(milestone, works), period };
					return noted(record, file, 'properties', 'milestones', index);
				})
				.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0)),
			comesFrom: links
				.filter(({ link }) => link.route === id)
				.map(({ from, link }): Continuation => ({ ...link, route: from })),
			legs,
			bounds: boundsOf(features.flatMap(({ geometry }) => geometry.coordinates)),
			excerpts: spokenOf(`routes/${id}`)
		};
		return noted(route, file);
	});
}

function readLeg({ id, geometry, properties }: RouteFile['features'][number], works: Works): Leg {
	const { statedIn, status, ...own } = properties;
	const statedAt = statedIn && works[statedIn]?.url;
	const leg: Leg & Pick<typeof own, 'posts'> = {
		id,
		...own,
		measuredKm: lineLengthKm(geometry.coordinates),
		...(statedAt && { statedAt }),
		...(status && { status: dated(status, works) })
	};
	// There is one for each position, which the record does not have either.
	delete leg.posts;
	return leg;
}

/** A record with the work it names written out. A work that is not there is said by the check. */
function attributed<Value extends { work: string; basis: Attribution['basis'] }>(
	value: Value,
	works: Works
): Omit<Value, 'work'> & Omit<Attribution, 'note'> {
	return { ...value, ...(works[value.work] ?? { work: value.work, at: '' }) };
}

function dated<
	Value extends { work: string; basis: Attribution['basis']; period?: string | undefined }
>(value: Value, works: Works) {
	return { ...attributed(value, works), ...spanned(value.period) };
}
