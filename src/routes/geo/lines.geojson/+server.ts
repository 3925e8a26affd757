import { json } from '@sveltejs/kit';
import { lines } from '$lib/server/shapes';

export const prerender = true;

export const GET = () => json(lines());
