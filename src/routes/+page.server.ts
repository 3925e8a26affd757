import { countsOf, entriesOf } from '$lib/model/catalogue';
import { dossier, links } from '$lib/server/atlas';

export const load = () => ({
	summary: dossier.summary,
	notes: dossier.notes,
	excerpts: dossier.excerpts.length,
	index: countsOf(dossier).map(({ kind, count }) => ({
		kind,
		count,
		entries: entriesOf(dossier, links, kind)
	}))
});
