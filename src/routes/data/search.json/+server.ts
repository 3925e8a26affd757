import { json } from '@sveltejs/kit';
import { searchRecords } from '$lib/model/search';
import { dossier, links } from '$lib/server/atlas';

export const prerender = true;

export const GET = () => json(searchRecords(dossier, links));
