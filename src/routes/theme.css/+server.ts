import { printStylesheet } from '$lib/theme/stylesheet';

export const prerender = true;

export const GET = () =>
	new Response(printStylesheet(), { headers: { 'content-type': 'text/css' } });
