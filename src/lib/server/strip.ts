import type { LonLat } from '../geo/geodesic';
import { inspectionOf as inspectionIn, type Ground } from '../geo/inspection';
import type { StripPlace } from '../geo/strip-marks';
import { isPoint } from '../geo/nearby';
import { dossier } from './dossier';
import { borders, countryNames, courseOf, labels, settlements } from './ground';

const asPlace = ({ geometry, properties }: (typeof labels)[number]): StripPlace => ({
	...(properties.place && { id: properties.place }),
	name: properties.name,
	coordinates: geometry.coordinates as unknown as LonLat
});

const ground: Ground = {
	borders,
	towns: [
		...dossier.places
			.filter((place) => isPoint(place) && place.precision === 'settlement')
			.map(({ id, names, coordinates, accuracyKm }) => ({
				id,
				name: names['en']!,
				coordinates,
				...(accuracyKm !== undefined && { accuracyKm })
			})),
		...labels.filter(({ properties: { kind, place } }) => kind === 'city' && !place).map(asPlace)
	],
	settlements: settlements.map(asPlace),
	countryName: (code) => countryNames[code] ?? code
};

/** Metres are as fine as a page shows them; what is finer would only make it longer. */
export const toMetres = <Value>(value: Value): Value =>
	JSON.parse(
		JSON.stringify(value, (_, one) =>
			typeof one === 'number' ? Math.round(one * 10_000) / 10_000 : one
		)
	);

/** A route of this atlas's dossier, measured; undefined if there is none with the id. */
export function inspectionOf(id: string) {
	const route = dossier.routes.find((one) => one.id === id);
	if (!route) return undefined;
	const stations = dossier.stations.filter((station) => station.route === id);
	return toMetres(inspectionIn({ route, stations, courseOf }, ground));
}
