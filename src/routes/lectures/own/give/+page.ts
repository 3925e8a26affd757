import { givenAt } from '../given';

/** A step of an own talk, once what it speaks of is there. */
export const load = ({ url, depends }) => {
	depends('own:ground');
	const { opened, given } = givenAt(() => url.searchParams);
	if (!given) return { opened };
	const { steps } = given.lecture;
	const asked = Math.round(Number(url.searchParams.get('n'))) || 1;
	const n = Math.min(Math.max(1, asked), steps.length);
	const rehearsing = url.searchParams.has('rehearse');
	return { opened, given: { ...given, n, rehearsing }, stop: steps[n - 1]!.stop };
};
