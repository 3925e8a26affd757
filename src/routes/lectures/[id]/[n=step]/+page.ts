import { error } from '@sveltejs/kit';

/** All of a talk is there already: a step needs nothing more, and nothing is fetched for it. */
export const load = async ({ params, parent }) => {
	const { lecture } = await parent();
	const n = Number(params.n);
	const step = lecture.steps[n - 1] ?? error(404, `The talk “${lecture.title}” has no step ${n}.`);
	return { n, stop: step.stop };
};
