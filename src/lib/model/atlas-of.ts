import type { Atlas, Saying } from './atlas';
import { capacitiesOf } from './capacity';
import type { Links } from './links';
import type { Dossier, Reference } from './records';

/** What map and list draw of a dossier. */
export function atlasOf(dossier: Dossier, links: Links): Atlas {
	const sayings = (ref: Reference): Saying[] =>
		links.excerptsAbout(ref).map(({ id, themes, source }) => ({
			excerpt: id,
			themes,
			source,
			spans: links.spansOf(id)
		}));
	const capacities = capacitiesOf(dossier.routes);
	return {
		themes: dossier.themes,
		sources: dossier.sources.map(({ id, label }) => ({ id, label })),
		view: dossier.view,
		places: dossier.places.map(({ id, names, precision, coordinates, accuracyKm }) => {
			const ref: Reference = `places/${id}`;
			const said = sayings(ref);
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
		routes: dossier.routes.map(
			({ id, title, carries, eitherWay, standing, context, legs, bounds }) => {
				const ref: Reference = `routes/${id}`;
				const said = sayings(ref);
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
			}
		),
		moments: dossier.events
			.flatMap(({ id, title, span, themes, excerpts }) =>
				span
					? [
							{
								ref: `events/${id}` as const,
								title,
								span,
								sayings: excerpts.map((excerpt) => ({
									excerpt,
									themes,
									source: links.excerpt(excerpt).source,
									spans: [span]
								}))
							}
						]
					: []
			)
			.sort((a, b) => a.span[0] - b.span[0])
	};
}

/** The theme most passages have; of those that tie, the dossier's first. */
function mostFrequentTheme({ themes }: Dossier, sayings: readonly Saying[]): string {
	const count = (id: string) => sayings.filter((saying) => saying.themes.includes(id)).length;
	return themes.reduce((best, { id }) => (count(id) > count(best) ? id : best), themes[0]!.id);
}
