import { dossier } from '$lib/server/atlas';
import { talkForm } from '$lib/server/form';

export const load = () => ({
	form: talkForm,
	lectures: dossier.lectures.map(({ id, title }) => ({ id, title }))
});
