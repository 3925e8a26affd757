import { error, json } from '@sveltejs/kit';
import { dossier } from '$lib/server/atlas';
import { inspectionOf } from '$lib/server/strip';

export const prerender = true;

export const entries = () => dossier.routes.map(({ id }) => ({ id }));

export const GET = ({ params: { id } }) =>
	json(inspectionOf(id)?.walks ?? error(404, `This atlas has no route ${id}.`));
