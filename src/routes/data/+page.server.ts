import { dossier } from '$lib/server/atlas';

export const load = () => ({
	routes: dossier.routes.map(({ id, title }) => ({ id, title }))
});
