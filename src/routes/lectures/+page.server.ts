import { dossier } from '$lib/server/atlas';

export const load = () => ({
	lectures: dossier.lectures.map(({ id, title, summary, audience, steps }) => ({
		id,
		title,
		summary,
		audience,
		count: steps.length,
		seconds: steps.reduce((sum, step) => sum + step.seconds, 0)
	}))
});
