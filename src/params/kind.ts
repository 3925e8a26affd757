import type { ParamMatcher } from '@sveltejs/kit';
import { kinds, type Kind } from '$lib/model/records';

export const match = ((param: string): param is Kind =>
	(kinds as readonly string[]).includes(param)) satisfies ParamMatcher;
