import { error } from '@sveltejs/kit';
import { knownIn } from '$lib/lectures/known';
import { wallOf } from '$lib/lectures/wall';
import { dossier, links } from '$lib/server/atlas';

export const load = ({ params: { id } }) => {
	const lecture =
		dossier.lectures.find((one) => one.id === id) ?? error(404, `There is no talk “${id}”.`);
	return { lecture: wallOf(dossier, links, lecture, knownIn(dossier)) };
};
