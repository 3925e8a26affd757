import { comparedRoute } from '$lib/geo/compared-route';
import { voicesOf } from '$lib/model/lens';
import { dossier, links } from '$lib/server/atlas';
import { borders, countryNames, courseOf } from '$lib/server/ground';
import { toMetres } from '$lib/server/strip';

export const load = () => ({
	routes: toMetres(
		dossier.routes.map((route) =>
			comparedRoute(route, voicesOf(dossier, links, `routes/${route.id}`) ?? [], {
				stations: dossier.stations,
				courseOf,
				borders,
				countryName: (code) => countryNames[code] ?? code
			})
		)
	)
});
