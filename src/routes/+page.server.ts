import { countsOf, entriesOf } from '$lib/model/catalogue';
import { SaidOnce } from '$lib/model/said';
import { dossier, links } from '$lib/server/atlas';

export const load = () => {
	const once = new SaidOnce();
	const index = countsOf(dossier).map(({ kind, count }) => ({
		kind,
		count,
		entries: entriesOf(dossier, links, kind, once)
	}));
	return { summary: dossier.summary, notes: dossier.notes, index, said: once.all };
};
