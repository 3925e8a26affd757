import { json } from '@sveltejs/kit';
import { atlasOf } from '$lib/model/atlas-of';
import { dossier, links } from '$lib/server/atlas';
import { alongside } from '$lib/server/shapes';

export const prerender = true;

export function GET() {
	const atlas = atlasOf(dossier, links);
	const places = alongside();
	const routes = atlas.routes.map((route) => {
		const beside = places.get(route.ref.slice('routes/'.length));
		return beside ? { ...route, beside } : route;
	});
	return json({ ...atlas, routes });
}
