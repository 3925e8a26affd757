import { formats, type Format } from '$lib/files/formats';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is Format =>
	Object.hasOwn(formats, param)) satisfies ParamMatcher;
