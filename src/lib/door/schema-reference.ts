import { z } from 'zod';
import { qualifiers, standings } from '../model/records';
import { directions, figureKinds, groundings, milestoneKinds, states } from '../model/reference';
import { hasRangeOrValue, id, rangeOrValue, text } from './schema-parts';

/** What reference works say of a route, as it is written in the route's file. */

export const km = z.number().nonnegative();

/** A work, by its id in the route's `works`. */
export const work = z.strictObject({ work: text, at: text, url: z.url().optional() });

const attributed = {
	work: id,
	basis: z.enum(groundings).default('found'),
	note: text.optional()
};

export const fact = z.strictObject({ title: text, value: text, ...attributed });

export const status = z.strictObject({
	state: z.enum(states),
	period: text.optional(),
	...attributed
});

export const operator = z.strictObject({
	name: text,
	legs: z.array(id).min(1).optional(),
	period: text.optional(),
	...attributed
});

export const milestone = z.strictObject({
	id,
	title: text,
	kind: z.enum(milestoneKinds),
	period: text,
	km: km.optional(),
	leg: id.optional(),
	...attributed
});

export const continuation = z.strictObject({
	route: id,
	leg: id.optional(),
	standing: z.enum(standings),
	note: text
});

const observation = z
	.strictObject({
		value: z.number().optional(),
		low: z.number().optional(),
		high: z.number().optional(),
		qualifier: z.enum(qualifiers).default('exact'),
		period: text.optional(),
		leg: id.optional(),
		fromKm: km.optional(),
		toKm: km.optional(),
		...attributed
	})
	.refine(hasRangeOrValue, rangeOrValue)
	.refine(
		({ fromKm, toKm }) =>
			fromKm === undefined || toKm === undefined ? fromKm === toKm : fromKm < toKm,
		'fromKm and toKm go together, fromKm first'
	);

export const figure = z.strictObject({
	id,
	kind: z.enum(figureKinds),
	measure: text,
	unit: text,
	direction: z.enum(directions).optional(),
	mixed: z.boolean().optional(),
	note: text.optional(),
	observations: z.array(observation).min(1)
});
