import { dossier } from '$lib/server/atlas';
import { printEvents } from '$lib/server/tables';

export const prerender = true;

export const GET = () =>
	new Response(printEvents(dossier), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
