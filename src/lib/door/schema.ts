import { z } from 'zod';
import { stepKinds } from '../model/lecture';
import { kinds, qualifiers, standings } from '../model/records';
import { hasRangeOrValue, id, position, rangeOrValue, text } from './schema-parts';

/** The records as they are written in the files; the door turns them into those of the model. */

const reference = z
	.string()
	.regex(
		new RegExp(`^(${kinds.join('|')})/[a-z0-9-]+$`),
		`a reference is kind/id, the kind one of ${kinds.join(', ')}`
	);
const excerptReference = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an excerpt is source/id');
const stated = z.strictObject({ excerpt: excerptReference, words: text });

export const dossier = z.strictObject({
	title: text,
	summary: text,
	themes: z.array(z.strictObject({ id, title: text })).min(1),
	languages: z.record(z.string(), text),
	view: z.strictObject({ center: position, zoom: z.number().min(0).max(22) }),
	notes: z.array(z.strictObject({ title: text, text })).default([]),
	credits: z.array(z.strictObject({ name: text, url: z.url(), licence: text })).default([])
});

export const sources = z
	.array(
		z.looseObject({
			id,
			type: text,
			custom: z.strictObject({
				label: text,
				kind: text,
				licence: text.nullable(),
				licenceNote: text.optional(),
				quota: z.int().positive().nullable(),
				note: text
			})
		})
	)
	.min(1);

export const excerpts = z.array(
	z.strictObject({
		id,
		at: z.strictObject({ section: text.optional(), paragraph: z.int().positive() }),
		themes: z.array(id).min(1),
		about: z.array(reference).default([]),
		text
	})
);

const observation = z
	.strictObject({
		value: z.number().optional(),
		low: z.number().optional(),
		high: z.number().optional(),
		qualifier: z.enum(qualifiers),
		period: text.optional(),
		excerpt: excerptReference,
		words: text,
		about: z.array(reference).default([])
	})
	.refine(hasRangeOrValue, rangeOrValue);

export const chart = z.strictObject({
	title: text,
	unit: text,
	themes: z.array(id).min(1),
	note: text.optional(),
	series: z
		.array(
			z.strictObject({
				id,
				measure: text,
				concept: text.optional(),
				observations: z.array(observation).min(1)
			})
		)
		.min(1)
});

export const events = z.array(
	z.strictObject({
		id,
		title: text,
		period: text,
		standing: z.enum(standings),
		note: text.optional(),
		themes: z.array(id).min(1),
		about: z.array(reference).default([]),
		stated: z.array(stated).min(1)
	})
);

export const actors = z.array(
	z.strictObject({
		id,
		name: text,
		kind: z.enum(['person', 'organisation', 'company', 'government', 'community', 'media']),
		role: text.optional(),
		aka: z.array(text).default([])
	})
);

export const disagreements = z.array(
	z.strictObject({
		id,
		title: text,
		kind: z.enum(['figure', 'date', 'order', 'account', 'name']),
		themes: z.array(id).min(1),
		about: z.array(reference).default([]),
		note: text,
		positions: z
			.array(z.strictObject({ excerpt: excerptReference, words: text, says: text }))
			.min(2)
	})
);

export const unquoted = z.array(
	z
		.strictObject({ source: id, from: z.int().positive(), to: z.int().positive(), why: text })
		.refine(({ from, to }) => from <= to, 'from is not after to')
);

const step = z
	.strictObject({
		kind: z.enum(stepKinds).optional(),
		at: text,
		headline: text,
		text: text.optional(),
		builds: z.array(text).default([]),
		excerpt: excerptReference.optional(),
		words: text.optional(),
		chart: id.optional(),
		series: z.array(id).default([]),
		disagreement: id.optional(),
		events: z.array(id).default([]),
		facts: z.array(text).default([]),
		spotlight: z.array(excerptReference).default([]),
		notes: text.optional(),
		seconds: z.int().positive()
	})
	.refine(({ words, excerpt }) => !words || excerpt, 'words are those of an excerpt: name it')
	.refine(({ series, chart }) => !series.length || chart, 'series are those of a chart: name it');

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

export const checked = z.strictObject({
	sources: z.record(
		id,
		z.strictObject({ text: fingerprint, paragraphs: z.int().positive(), accounted: fingerprint })
	),
	excerpts: z.record(excerptReference, fingerprint)
});

export const lecture = z.strictObject({
	title: text,
	summary: text,
	audience: text.optional(),
	steps: z.array(step).min(1)
});
