import { json } from '@sveltejs/kit';
import { atlasOf } from '$lib/model/atlas-of';
import { dossier, links } from '$lib/server/atlas';

export const prerender = true;

export const GET = () => json(atlasOf(dossier, links));
