import type { LonLat } from '../geo/geodesic';
import type { Route, Station } from '../model/route';
import type { LegFile, RouteFile, StationFile } from './route-file';

/**
 * A route of a dossier as it is taken away.
 *
 * @param courseOf the line of a leg, by its id
 * @param origin where the file is from
 */
export function routeFileOf(
	{ id, title, carries, standing, note, context, legs }: Route,
	stations: readonly Station[],
	courseOf: (leg: string) => readonly LonLat[],
	origin: string
): RouteFile {
	return {
		id,
		title,
		carries,
		standing,
		note: context ? `${context} ${note}` : note,
		origin,
		legs: legs.map(({ status, ...leg }): LegFile => {
			const said = [leg.note, status && `Status: ${status.state.replaceAll('-', ' ')}.`];
			const remark = said.filter(Boolean).join(' ');
			return { ...leg, ...(remark && { note: remark }), coordinates: courseOf(leg.id) };
		}),
		stations: stations
			.filter(({ route }) => route === id)
			.map(({ names, ...station }): StationFile => {
				return { ...station, name: names['en']! };
			})
	};
}
