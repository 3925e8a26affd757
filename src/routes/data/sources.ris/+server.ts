import { dossier } from '$lib/server/atlas';
import { printBibliography } from '$lib/server/bibliography';

export const prerender = true;

export const GET = () =>
	new Response(printBibliography(dossier, 'ris'), {
		headers: { 'content-type': 'application/x-research-info-systems' }
	});
