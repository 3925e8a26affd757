import { json } from '@sveltejs/kit';
import { dossier } from '$lib/server/atlas';

export const prerender = true;

export const GET = () => json(dossier.sources.map(({ csl }) => csl));
