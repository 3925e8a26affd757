import { resolve } from '$app/paths';
import type { OwnStep } from './talks';

/** The address of the page of own talks; of one that is edited, and of a step, with the state of the atlas it keeps. */
export function hrefOfOwn(talk?: string, step?: Pick<OwnStep, 'key' | 'at'>): string {
	const path = `${resolve('/lectures/own')}/`;
	if (!talk) return path;
	if (!step) return `${path}?talk=${talk}`;
	const [, query = '', hash = ''] = /^[^?#]*(?:\?([^#]*))?(#.*)?$/.exec(step.at) ?? [];
	return `${path}?talk=${talk}&step=${step.key}${query && `&${query}`}${hash}`;
}

/** The address that copies a talk of the atlas. */
export function hrefOfCopy(lecture: string): string {
	return `${hrefOfOwn()}?copy=${lecture}`;
}

/** The address at which an own talk is given, from a step on, counted from 1. */
export function hrefOfGiving(talk: string, n: number, rehearsing = false): string {
	const path = `${resolve('/lectures/own/give')}/`;
	return `${path}?talk=${talk}&n=${n}${rehearsing ? '&rehearse=1' : ''}`;
}

/** The address of the presenter's window of an own talk. */
export function hrefOfOwnPresenter(talk: string): string {
	return `${resolve('/lectures/own/presenter')}/?talk=${talk}`;
}
