import { z } from 'zod';

/** What the schemas of several files share. */

export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and hyphens');
export const text = z.string().min(1);
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

interface Amount {
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	qualifier: string;
}

export const rangeOrValue = 'a range has low and high (low < high), anything else has one value';

export function hasRangeOrValue({ value, low, high, qualifier }: Amount): boolean {
	return qualifier === 'range'
		? value === undefined && low !== undefined && high !== undefined && low < high
		: value !== undefined && low === undefined && high === undefined;
}
