import { dossier } from '$lib/server/atlas';

export const load = () => ({
	atlas: {
		title: dossier.title,
		themes: dossier.themes,
		sources: dossier.sources.map(({ id, label }) => ({ id, label })),
		notes: dossier.notes,
		credits: dossier.credits
	}
});
