import { error } from '@sveltejs/kit';
import { abridged, partsOf } from '$lib/model/abridge';
import { voicesOf } from '$lib/model/lens';
import { kinds } from '$lib/model/records';
import { dossier, links, pageOf } from '$lib/server/atlas';
import { withReference } from '$lib/server/bibliography';
import { surroundingsOf } from '$lib/server/surroundings';

/** Disagreements and routes have pages of their own. */
export const entries = () =>
	kinds
		.filter((kind) => kind !== 'disagreements' && kind !== 'routes')
		.flatMap((kind) => dossier[kind].map(({ id }) => ({ kind, id })));

export const load = ({ params: { kind, id } }) => {
	const page = pageOf(kind, id) ?? error(404, `This atlas has no page ${kind}/${id}.`);
	return {
		entity: withReference(dossier, abridged(page)),
		parts: partsOf(page),
		voices: voicesOf(dossier, links, page.ref),
		surroundings: kind === 'places' ? surroundingsOf(id) : undefined
	};
};
