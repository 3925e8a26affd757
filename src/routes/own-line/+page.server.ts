import { dossier } from '$lib/server/atlas';
import { countryNames } from '$lib/server/ground';

/** Lengths as drawn; of a route of alternatives, each of them. */
export const load = () => ({
	countryNames,
	routes: dossier.routes.flatMap(({ id, title, alternatives, legs }) => {
		const all = legs.reduce((sum, { measuredKm }) => sum + measuredKm, 0);
		if (!alternatives) return [{ id, title, lengthKm: all }];
		return legs.map(({ name, measuredKm }) => ({
			id,
			title: `${title}: ${name}`,
			lengthKm: measuredKm
		}));
	})
});
