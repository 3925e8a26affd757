import type { Dossier, Excerpt, Observation, Reference } from '../model/records';
import type { Origin } from './fault';
import type { ParsedFiles } from './parse';
import { spanned } from './period';
import { readRoutes, type Noted } from './read-routes';

/** A dossier, and where each of its records stands. */
export interface Reading {
	dossier: Dossier;
	origins: ReadonlyMap<object, Origin>;
}

const empty = {
	title: '',
	summary: '',
	themes: [],
	languages: {},
	view: { center: [0, 0] as [number, number], zoom: 1 },
	notes: [],
	credits: []
};

/** Turns files of the right shape into the records of the model, excerpts reversed into those of each entity. */
export function readDossier(parsed: ParsedFiles): Reading {
	const origins = new Map<object, Origin>();
	const noted: Noted = (value, file, ...path) => {
		origins.set(value, { file, path });
		return value;
	};

	const excerpts = parsed.excerpts.flatMap(({ file, name, value }) =>
		value.map((excerpt, index) => {
			const about = excerpt.about as Reference[];
			return noted({ ...excerpt, id: `${name}/${excerpt.id}`, source: name, about }, file, index);
		})
	);
	const spokenOf = excerptsByEntity(excerpts);

	const dossier: Dossier = {
		...(parsed.dossier[0]?.value ?? empty),
		sources: parsed.sources.flatMap(({ file, value }) =>
			value.map(({ custom, ...csl }, index) => noted({ ...custom, id: csl.id, csl }, file, index))
		),
		excerpts,
		places: parsed.places.flatMap(({ file, value }) =>
			value.features.map(({ id, geometry: { coordinates }, properties }, index) => {
				const place = { id, ...properties, coordinates, excerpts: spokenOf(`places/${id}`) };
				return noted(place, file, 'features', index);
			})
		),
		routes: readRoutes(parsed.routes, spokenOf, noted),
		stations: parsed.stations.flatMap(({ file, value }) =>
			value.features.map(({ id, geometry: { coordinates }, properties }, index) =>
				noted({ id, ...properties, coordinates }, file, 'features', index)
			)
		),
		charts: parsed.charts.map(({ file, name, value }) => {
			const series = value.series.map((series, index) => {
				const observations = series.observations.map((observation, n): Observation => {
					const record = {
						...observation,
						...spanned(observation.period),
						id: `${series.id}/${n + 1}`,
						about: observation.about as Reference[]
					};
					return noted(record, file, 'series', index, 'observations', n);
				});
				return noted({ ...series, observations }, file, 'series', index);
			});
			return noted({ id: name, ...value, series }, file);
		}),
		events: parsed.events.flatMap(({ file, value }) =>
			value.map((event, index) => {
				const record = {
					...event,
					...spanned(event.period),
					period: event.period,
					about: event.about as Reference[],
					excerpts: [...new Set(event.stated.map(({ excerpt }) => excerpt))]
				};
				return noted(record, file, index);
			})
		),
		actors: parsed.actors.flatMap(({ file, value }) =>
			value.map((actor, index) =>
				noted({ ...actor, excerpts: spokenOf(`actors/${actor.id}`) }, file, index)
			)
		),
		disagreements: parsed.disagreements.flatMap(({ file, value }) =>
			value.map((disagreement, index) =>
				noted({ ...disagreement, about: disagreement.about as Reference[] }, file, index)
			)
		),
		unquoted: parsed.unquoted.flatMap(({ file, value }) =>
			value.map((stretch, index) => noted(stretch, file, index))
		),
		lectures: parsed.lectures.map(({ file, name, value }) => {
			const steps = value.steps.map((step, index) => noted(step, file, 'steps', index));
			return noted({ id: name, ...value, steps }, file);
		})
	};
	return { dossier, origins };
}

function excerptsByEntity(excerpts: readonly Excerpt[]): (reference: Reference) => string[] {
	const byEntity = new Map<string, string[]>();
	for (const { id, about } of excerpts)
		for (const reference of about) {
			const list = byEntity.get(reference);
			if (list) list.push(id);
			else byEntity.set(reference, [id]);
		}
	return (reference) => byEntity.get(reference) ?? [];
}
