import { z } from 'zod';
import { bases, precisions, standings } from '../model/records';
import { groundings } from '../model/reference';
import { stationKinds } from '../model/route';
import { id, position, text } from './schema-parts';
import * as reference from './schema-reference';

/** The GeoJSON files as they are written; whatever is attributed names a work of its route by its id. */

const names = z
	.record(z.string(), text)
	.refine((all) => 'en' in all, 'a name in English (en) is needed');
const point = z.strictObject({ type: z.literal('Point'), coordinates: position });
const line = z.strictObject({
	type: z.literal('LineString'),
	coordinates: z.array(position).min(2)
});

function collection<Feature extends z.ZodType>(feature: Feature) {
	return z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) });
}

const country = z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 code of two letters');

export const places = collection(
	z.strictObject({
		type: z.literal('Feature'),
		id,
		geometry: point,
		properties: z.strictObject({
			names,
			aka: z.array(text).default([]),
			precision: z.enum(precisions),
			country: country.optional(),
			from: text,
			accuracyKm: z.number().positive().optional(),
			note: text.optional()
		})
	})
);

export const route = collection(
	z
		.strictObject({
			type: z.literal('Feature'),
			id,
			geometry: line,
			properties: z.strictObject({
				name: text,
				basis: z.enum(bases),
				standing: z.enum(standings),
				country: country.optional(),
				credit: text,
				statedKm: z.number().positive().optional(),
				statedBy: text.optional(),
				statedIn: id.optional(),
				fromKm: reference.km.optional(),
				toKm: reference.km.optional(),
				posts: z.array(reference.km).optional(),
				status: reference.status.optional(),
				lengthNote: text.optional(),
				borderNote: text.optional(),
				note: text.optional()
			})
		})
		.refine(
			isOnScale,
			'fromKm and toKm go together, fromKm first; of posts, if any, there is one a position, rising from fromKm to toKm'
		)
).extend({
	id,
	properties: z
		.strictObject({
			title: text,
			aka: z.array(text).default([]),
			carries: text,
			eitherWay: z.literal(true).optional(),
			standing: z.enum(standings),
			context: text.optional(),
			note: text,
			lengthNote: text.optional(),
			alternatives: z.boolean().optional(),
			works: z.record(id, reference.work).default({}),
			status: reference.status.optional(),
			operators: z.array(reference.operator).default([]),
			facts: z.array(reference.fact).default([]),
			figures: z.array(reference.figure).default([]),
			milestones: z.array(reference.milestone).default([]),
			continues: z.array(reference.continuation).default([])
		})
		.refine(
			({ eitherWay, figures }) =>
				eitherWay || figures.every(({ direction }) => direction !== 'reverse'),
			'a figure in reverse is of a route that is used eitherWay'
		)
});

export const stations = collection(
	z.strictObject({
		type: z.literal('Feature'),
		id,
		geometry: point,
		properties: z.strictObject({
			route: id,
			names,
			kind: z.enum(stationKinds),
			km: reference.km.optional(),
			accuracyKm: z.number().positive().optional(),
			basis: z.enum(groundings),
			from: text,
			note: text.optional()
		})
	})
);

interface Scaled {
	geometry: { coordinates: unknown[] };
	properties: {
		fromKm?: number | undefined;
		toKm?: number | undefined;
		posts?: number[] | undefined;
	};
}

/** Whether the kilometres of a leg make a scale. */
function isOnScale({ geometry, properties: { fromKm, toKm, posts } }: Scaled): boolean {
	if (fromKm === undefined || toKm === undefined) return fromKm === toKm && !posts;
	if (fromKm >= toKm) return false;
	return (
		!posts ||
		(posts.length === geometry.coordinates.length &&
			posts[0] === fromKm &&
			posts.at(-1) === toKm &&
			posts.every((post, n) => !n || post > posts[n - 1]!))
	);
}
