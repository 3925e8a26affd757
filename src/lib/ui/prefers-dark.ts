import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

/**
 * Whether the reader prefers a dark page, as it changes; false while prerendering. Browsers print as if the reader
 * preferred a light one: that is no change, or charts would be painted anew and be blank on paper.
 */
class PrefersDark {
	#query =
		typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');
	#dark = this.#query?.matches ?? false;
	#subscribe = createSubscriber((update) =>
		this.#query
			? on(this.#query, 'change', ({ matches }) => {
					if (matchMedia('print').matches) return;
					this.#dark = matches;
					update();
				})
			: undefined
	);

	get current(): boolean {
		this.#subscribe();
		return this.#dark;
	}
}

export const prefersDark = new PrefersDark();
