import type * as pages from '$lib/lectures/address';
import { hrefOfPresentation, hrefOfText, printPlace } from './place-hash';

/** The addresses of a talk that is one file, in place of those of its pages. */
type Addresses = typeof pages;

export const hrefOfLecture: Addresses['hrefOfLecture'] = () => hrefOfText;
export const hrefOfStep: Addresses['hrefOfStep'] = (_, step) => printPlace({ step, shown: 0 });
export const hrefOfPresenter: Addresses['hrefOfPresenter'] = () => hrefOfPresentation;
/** The text has the picture of each step: it is in the file once. */
export const hrefOfStill: Addresses['hrefOfStill'] = (_, step) =>
	document.querySelector<HTMLImageElement>(`#step-${step} img`)?.src ?? '';
