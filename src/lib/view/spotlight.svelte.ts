import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

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
		if (excerpts.join() !== this.excerpts.join()) this.excerpts = excerpts;
	}

	leave() {
		this.excerpts = [];
	}
}

export const [spotlight, provideSpotlight] = createContext<Spotlight>();

/** Puts the light on an element's passages while the pointer or the focus rests on it. */
export function restingOn(light: Spotlight, excerpts: readonly string[]): Attachment {
	return (element) => {
		const rest = () => light.rest(excerpts);
		const leave = () => light.leave();
		const stops = [
			// Moved, not entered: a pointer that lies still while the text scrolls below it rests on nothing new.
			on(element, 'pointermove', rest),
			on(element, 'focusin', rest),
			on(element, 'pointerleave', leave),
			on(element, 'focusout', leave)
		];
		return () => stops.forEach((stop) => stop());
	};
}
