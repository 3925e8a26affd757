import { error } from '@sveltejs/kit';
import { drawnOf } from '$lib/model/behind';
import { voicesOf } from '$lib/model/lens';
import { dossier, links, pageOf } from '$lib/server/atlas';

export const entries = () => dossier.disagreements.map(({ id }) => ({ id }));

export const load = ({ params: { id } }) => {
	const disagreement = dossier.disagreements.find((one) => one.id === id);
	const page = pageOf('disagreements', id);
	if (!disagreement || !page) error(404, `This atlas has no page disagreements/${id}.`);
	return {
		entity: page,
		kind: disagreement.kind,
		themes: disagreement.themes,
		drawn: drawnOf(dossier, disagreement),
		voices: voicesOf(dossier, links, page.ref)
	};
};
