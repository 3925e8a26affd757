import type { ParamMatcher } from '@sveltejs/kit';
import { stillSchemes, type StillName } from '$lib/lectures/still-names';

export const match = ((param: string): param is StillName =>
	Object.hasOwn(stillSchemes, param)) satisfies ParamMatcher;
