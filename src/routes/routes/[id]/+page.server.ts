import { error } from '@sveltejs/kit';
import { abridged, partsOf } from '$lib/model/abridge';
import { voicesOf } from '$lib/model/lens';
import { dossier, links, pageOf } from '$lib/server/atlas';
import { withReference } from '$lib/server/bibliography';
import { inspectionOf } from '$lib/server/strip';

export const entries = () => dossier.routes.map(({ id }) => ({ id }));

export const load = ({ params: { id } }) => {
	const page = pageOf('routes', id);
	const inspected = inspectionOf(id);
	if (!page?.route || !inspected) error(404, `This atlas has no route ${id}.`);
	return {
		entity: withReference(dossier, abridged(page)),
		route: page.route,
		parts: partsOf(page),
		voices: voicesOf(dossier, links, page.ref),
		inspection: inspected.inspection
	};
};
