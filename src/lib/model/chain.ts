import type { Continuation } from './reference';
import type { Route } from './route';

/** A route in a chain of routes, and how it is known that what flows comes there from the one before. */
export interface ChainLink {
	route: string;
	title: string;
	/** As drawn: of the whole route, or of each of its alternatives. */
	lengthsKm: number[];
	/** Absent: it begins here, or nothing leads to it. */
	after?: Pick<Continuation, 'standing' | 'note'> & {
		/** The leg of the route before, after which it goes on. */
		leg?: string;
	};
}

/** The routes that what flows takes, from the first to the last, if there is more than one: “comes from”, “goes on as”. */
export function chainOf(routes: readonly Route[], id: string): ChainLink[] {
	const byId = new Map(routes.map((route) => [route.id, route]));
	const here = byId.get(id);
	if (!here) return [];
	const before: Route[] = [];
	const seen = new Set([id]);
	for (let route = earlier(here); route && !seen.has(route.id); route = earlier(route)) {
		before.unshift(route);
		seen.add(route.id);
	}
	const links: ChainLink[] = [];
	for (const [index, route] of [...before, here].entries())
		links.push(linkOf(route, [...before, here][index - 1]));
	const follow = (route: Route) => {
		for (const { route: next } of route.continues) {
			const later = byId.get(next);
			if (!later || seen.has(next)) continue;
			seen.add(next);
			links.push(linkOf(later, route));
			follow(later);
		}
	};
	follow(here);
	return links.length > 1 ? links : [];

	function earlier({ comesFrom }: Route): Route | undefined {
		return comesFrom.flatMap(({ route }) => byId.get(route) ?? [])[0];
	}
}

function linkOf({ id, title, legs, alternatives }: Route, before: Route | undefined): ChainLink {
	const lengths = legs.map(({ measuredKm }) => measuredKm);
	const continuation = before?.continues.find(({ route }) => route === id);
	const leg = before?.legs.find((one) => one.id === continuation?.leg)?.name;
	return {
		route: id,
		title,
		lengthsKm: alternatives ? lengths : [lengths.reduce((sum, km) => sum + km, 0)],
		...(continuation && {
			after: {
				standing: continuation.standing,
				note: continuation.note,
				...(leg && { leg })
			}
		})
	};
}
