import { resolve } from '$app/paths';
import type { StillName } from './still-names';

/** The address of a talk's own page. */
export function hrefOfLecture(id: string): string {
	return withSlash(resolve('/lectures/[id]', { id }));
}

/** The address of a step, counted from 1. */
export function hrefOfStep(id: string, step: number): string {
	return withSlash(resolve('/lectures/[id]/[n=step]', { id, n: String(step) }));
}

/** The address of a talk's presenter. */
export function hrefOfPresenter(id: string): string {
	return withSlash(resolve('/lectures/[id]/presenter', { id }));
}

/** The address of the page that goes through a talk before it is given. */
export function hrefOfPreflight(id: string): string {
	return withSlash(resolve('/lectures/[id]/preflight', { id }));
}

/** The address of a step's map as a picture. */
export function hrefOfStill(id: string, step: number, still: StillName): string {
	return resolve('/lectures/[id]/[n=step]/[still=still].svg', { id, n: String(step), still });
}

/** The address of a talk on paper. */
export function hrefOfHandout(id: string): string {
	return withSlash(resolve('/lectures/[id]/handout', { id }));
}

function withSlash(path: string): string {
	return `${path}/`.replace(/\/+$/, '/');
}
