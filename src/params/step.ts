import type { ParamMatcher } from '@sveltejs/kit';

/** The number of a step of a talk, counted from 1. */
export const match: ParamMatcher = (param) => /^[1-9]\d?$/.test(param);
