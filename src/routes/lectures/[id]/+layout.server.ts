import { error } from '@sveltejs/kit';
import { wallOf } from '$lib/lectures/wall';
import { overlayKinds } from '$lib/model/atlas';
import { dossier, links } from '$lib/server/atlas';

export const load = ({ params: { id } }) => {
	const lecture =
		dossier.lectures.find((one) => one.id === id) ?? error(404, `There is no talk “${id}”.`);
	const known = {
		themes: dossier.themes.map(({ id }) => id),
		sources: dossier.sources.map(({ id }) => id),
		overlays: overlayKinds
	};
	return { lecture: wallOf(dossier, links, lecture, known) };
};
