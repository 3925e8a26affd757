import { navigating } from '$app/state';
import { afterPaint } from '$lib/map/after-paint';
import { untrack } from 'svelte';

/**
 * A click is answered with what fits the panel; the rest of a long page follows once that has been painted. Who comes to
 * a passage, back, or by an address finds all of it at once: the panel is to scroll there.
 */
export class Arrival {
	readonly #page: () => unknown;
	/** The page of which all is there. */
	#whole = $state.raw<unknown>();
	readonly whole = $derived.by(() => this.#page() === this.#whole || untrack(isSoughtWithin));

	/** @param page what is shown: another page is another value */
	constructor(page: () => unknown) {
		this.#page = page;
		$effect(() => {
			const shown = page();
			if (shown !== untrack(() => this.#whole)) return afterPaint(() => (this.#whole = shown));
		});
	}
}

/** Whether more than the top of the page may be wanted: it is no click that led here, or one on a link to a passage. */
function isSoughtWithin(): boolean {
	const { type, to } = navigating;
	return (type !== 'link' && type !== 'goto') || Boolean(to?.url.hash);
}
