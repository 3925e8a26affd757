import { json } from '@sveltejs/kit';
import { ground } from '$lib/server/shapes';

export const prerender = true;

export const GET = () => json(ground());
