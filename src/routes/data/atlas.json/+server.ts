import { json } from '@sveltejs/kit';
import { drawnAtlas } from '$lib/server/drawn';

export const prerender = true;

export const GET = () => json(drawnAtlas());
