import { resolve } from '$app/paths';

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

function withSlash(path: string): string {
	return `${path}/`.replace(/\/+$/, '/');
}
