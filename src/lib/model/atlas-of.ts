import type { Atlas, Moment, Saying } from './atlas';
import { capacitiesOf } from './capacity';
import type { Links } from './links';
import type { Dossier, Happening, Reference } from './records';
import { sayingsOf } from './said';

/** What map and list draw of a dossier. */
export function atlasOf(dossier: Dossier, links: Links): Atlas {
	const happening = (event: Happening): Omit<Moment, 'span'> => ({
		ref: `events/${event.id}`,
		title: event.title,
		sayings: sayingsOf(dossier, links, 'events', event)
	});
	const undated = dossier.events.filter(({ span }) => !span);
	const capacities = capacitiesOf(dossier.routes);
	return {
		themes: dossier.themes,
		sources: dossier.sources.map(({ id, label }) => ({ id, label })),
		view: dossier.view,
		places: dossier.places.map((place) => {
			const { id, names, precision, coordinates, accuracyKm } = place;
			const ref: Reference = `places/${id}`;
			const said = sayingsOf(dossier, links, 'places', place);
			return {
				ref,
				name: names['en']!,
				precision,
				coordinates,
				...(accuracyKm && { accuracyKm }),
				theme: mostFrequentTheme(dossier, said),
				sayings: said
			};
		}),
		routes: dossier.routes.map((route) => {
			const { id, title, carries, eitherWay, standing, context, legs, bounds } = route;
			const ref: Reference = `routes/${id}`;
			const said = sayingsOf(dossier, links, 'routes', route);
			const bases = [...new Set(legs.map(({ basis }) => basis))];
			const theme = context ? '' : mostFrequentTheme(dossier, said);
			const feature = { ref, name: title, carries, standing, bases, bounds, theme };
			const capacity = capacities.get(id);
			return {
				...feature,
				sayings: said,
				...(context && { context: true as const }),
				...(eitherWay && { eitherWay }),
				...(capacity && { capacity })
			};
		}),
		moments: dossier.events
			.flatMap((event) => {
				const { span } = event;
				return span ? [{ ...happening(event), span }] : [];
			})
			.sort((a, b) => a.span[0] - b.span[0]),
		...(undated.length && { undated: undated.map(happening) })
	};
}

/** The theme most passages have; of those that tie, the dossier's first. */
function mostFrequentTheme({ themes }: Dossier, sayings: readonly Saying[]): string {
	const count = (id: string) => sayings.filter((saying) => saying.themes.includes(id)).length;
	return themes.reduce((best, { id }) => (count(id) > count(best) ? id : best), themes[0]!.id);
}
