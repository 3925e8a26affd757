import { dossier } from '$lib/server/atlas';
import { printBibliography } from '$lib/server/bibliography';

export const prerender = true;

export const GET = () =>
	new Response(printBibliography(dossier, 'bibtex'), {
		headers: { 'content-type': 'application/x-bibtex' }
	});
