import type { Place } from '$lib/lectures/place';

/** The addresses, within the file, of the talk’s text and of its presenter’s window. */
export const [hrefOfText, hrefOfPresentation] = ['#text', '#presenter'];

/**
 * The place that an address within the file names: `#3` is its third step, `#3.2` the same with two of its lines. The
 * file itself opens at its first step.
 *
 * @returns undefined where it names something in the text
 */
export function parsePlace(hash: string): Place | undefined {
	if (!hash || hash === '#') return { step: 1, shown: 0 };
	const [, step, shown = 0] = /^#(\d{1,3})(?:\.(\d{1,2}))?$/.exec(hash) ?? [];
	return step ? { step: Number(step), shown: Number(shown) } : undefined;
}

export function printPlace({ step, shown }: Place): string {
	return `#${step}${shown ? `.${shown}` : ''}`;
}
