import { browser } from '$app/environment';
import type { Reference } from '$lib/model/records';
import { parseChosen } from './chosen';

/** What is compared stands out on the map, as the neighbours of an entity do; each choice is another one. */
export function load({ data, url }) {
	const { ids } = parseChosen(browser ? url.searchParams : new URLSearchParams(), data.routes);
	const neighbours = ids.map((id): Reference => `routes/${id}`);
	return {
		...data,
		...(ids.length && { standsOut: { ref: `routes/${ids.join()}` as const, neighbours } })
	};
}
