import type { RouteFigure, RouteObservation } from './reference';

/** What a figure says of all of a route: of each work the first value that is of no part; those that follow are parts. */
export function ofTheWhole({ observations }: RouteFigure): RouteObservation[] {
	const whole = observations.filter(({ leg, fromKm }) => !leg && fromKm === undefined);
	return whole.filter(
		({ work }, index) => whole.findIndex((other) => other.work === work) === index
	);
}
