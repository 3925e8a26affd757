import { givenAt } from '../given';

/** The presenter of an own talk, once what it speaks of is there; alone, as that of any talk. */
export const load = ({ url, depends }) => {
	depends('own:ground');
	return { alone: true as const, ...givenAt(() => url.searchParams) };
};
