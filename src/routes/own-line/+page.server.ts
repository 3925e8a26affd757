import { dossier } from '$lib/server/atlas';
import { countryNames } from '$lib/server/ground';
import { inspectionOf } from '$lib/server/strip';

/** Lengths as drawn; of a route of alternatives, each of them. */
export const load = () => ({
	countryNames,
	routes: dossier.routes.flatMap(({ id, title }) => {
		const { strips } = inspectionOf(id)!.inspection;
		return strips.map((strip) => ({
			id,
			title: strips.length > 1 ? `${title}: ${strip.title}` : title,
			lengthKm: strip.measuredKm
		}));
	})
});
