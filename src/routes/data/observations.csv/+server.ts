import { dossier } from '$lib/server/atlas';
import { printObservations } from '$lib/server/tables';

export const prerender = true;

export const GET = () =>
	new Response(printObservations(dossier), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
