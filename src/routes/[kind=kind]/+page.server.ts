import { entriesOf } from '$lib/model/catalogue';
import { kinds } from '$lib/model/records';
import { SaidOnce } from '$lib/model/said';
import { dossier, links } from '$lib/server/atlas';

/** Disagreements have an index of their own. */
export const entries = () =>
	kinds.filter((kind) => kind !== 'disagreements').map((kind) => ({ kind }));

export const load = ({ params: { kind } }) => {
	const once = new SaidOnce();
	return { kind, entries: entriesOf(dossier, links, kind, once), said: once.all };
};
