import { allVoices } from '$lib/model/lens';
import { dossier } from '$lib/server/atlas';

export const load = () => ({
	atlas: {
		title: dossier.title,
		themes: dossier.themes,
		sources: allVoices(dossier),
		notes: dossier.notes,
		credits: dossier.credits
	}
});
