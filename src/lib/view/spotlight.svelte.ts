import { createContext } from 'svelte';

/**
 * What pointer or focus rests on, as the passages it rests on: whatever rests on one of them lights up, on map,
 * chart and text at once.
 */
export class Spotlight {
	excerpts = $state.raw<readonly string[]>([]);

	/** Whether something that rests on these passages is lit. */
	lights(excerpts: readonly string[]): boolean {
		return excerpts.some((excerpt) => this.excerpts.includes(excerpt));
	}

	rest(excerpts: readonly string[]) {
		this.excerpts = excerpts;
	}

	leave() {
		this.excerpts = [];
	}
}

export const [spotlight, provideSpotlight] = createContext<Spotlight>();
