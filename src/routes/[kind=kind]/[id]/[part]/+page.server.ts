import { error } from '@sveltejs/kit';
import { partOf, partsOf } from '$lib/model/abridge';
import { kinds } from '$lib/model/records';
import { dossier, pageOf } from '$lib/server/atlas';

export const entries = () =>
	kinds.flatMap((kind) =>
		dossier[kind].flatMap(({ id }) =>
			partsOf(pageOf(kind, id)!).map((part) => ({ kind, id, part }))
		)
	);

export const load = ({ params: { kind, id, part } }) => {
	const page = pageOf(kind, id);
	if (!page || !partsOf(page).includes(part))
		error(404, `This atlas has no page ${kind}/${id}/${part}.`);
	return { entity: partOf(page, part) };
};
