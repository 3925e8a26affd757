import type { Capacity } from './atlas';
import type { RouteObservation } from './reference';
import type { Route } from './records';

type Stated = Pick<Capacity, 'value' | 'unit'> & { carries: string };

/**
 * What each route can carry the way its legs run, by its id, where a work states it of the whole route.
 *
 * Barrels and tonnes, oil and gas are not compared: of what flows, only capacities in the unit that most of its routes
 * are stated in are here.
 */
export function capacitiesOf(routes: readonly Route[]): Map<string, Capacity> {
	const stated = new Map<string, Stated>();
	for (const { id, carries, figures } of routes) {
		const unit = unitOf(routes, carries);
		const found = figures
			.filter((figure) => isCapacity(figure) && figure.unit === unit)
			.flatMap(({ observations }) => observations)
			.filter(({ value, leg, fromKm }) => value !== undefined && !leg && fromKm === undefined)
			.toSorted((a, b) => endOf(b) - endOf(a) || b.value! - a.value!);
		if (unit && found[0]) stated.set(id, { value: found[0].value!, unit, carries });
	}
	const largest = (carries: string) =>
		Math.max(...[...stated.values()].filter((each) => each.carries === carries).map(valueOf));
	return new Map(
		[...stated].map(([id, { value, unit, carries }]): [string, Capacity] => [
			id,
			{ value, unit, step: stepOf(value / largest(carries)) }
		])
	);
}

const valueOf = ({ value }: Stated) => value;
const isCapacity = ({ kind, direction }: Route['figures'][number]) =>
	kind === 'capacity' && direction !== 'reverse';

/** The latest counts; what has no date counts before what has one. */
const endOf = ({ span }: RouteObservation) => span?.[1] ?? -Infinity;

const stepOf = (share: number): Capacity['step'] => (share <= 0.25 ? 1 : share <= 0.5 ? 2 : 3);

/** The unit that most routes of one flow are stated in; of those that tie, the first. */
function unitOf(routes: readonly Route[], carries: string): string | undefined {
	const counts = new Map<string, number>();
	for (const { figures } of routes.filter((route) => route.carries === carries))
		for (const unit of new Set(figures.filter(isCapacity).map(({ unit }) => unit)))
			counts.set(unit, (counts.get(unit) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
