import { afterNavigate, goto, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import { keep, readKept } from '$lib/lectures/kept';
import { parseShown, printShown, type Place } from '$lib/lectures/place';
import { wallName } from '$lib/lectures/presenter/windows';
import { currentTalk } from '$lib/lectures/talk.svelte';
import { notBegun, type Timer } from '$lib/lectures/timer';
import { onMount } from 'svelte';

interface Given {
	/** The name it is kept by. */
	id: string;
	/** The step that the page shows, counted from 1. */
	n: number;
	hrefOf: (step: number) => string;
	arrived?: () => void;
}

/** A talk that a page gives: what was kept of it goes on, and the address alone says where it is. */
export class Giving {
	timer = $state.raw<Timer>(notBegun);
	readonly #talk = currentTalk();
	readonly #given: () => Given;

	constructor(given: () => Given) {
		this.#given = given;
		const talk = this.#talk;
		onMount(() => {
			const { id } = given();
			const kept = readKept(id);
			this.timer = kept?.timer.started ? kept.timer : { started: Date.now() };
			if (kept) [talk.size, talk.contrast] = [kept.size, kept.contrast];
			talk.strokes = kept?.strokes ?? [];
			// Where the talk had to be fetched, the page is there before it.
			this.#arrive();
			// A presenter that was left alone opens the wall here again.
			window.name = wallName(id);
			return () => talk.end();
		});
		// Whoever led there: a key, a link or the history.
		afterNavigate(() => this.#arrive());
		$effect(() => {
			const { place, size, contrast, strokes } = talk;
			if (place && this.timer.started)
				keep(given().id, { timer: this.timer, place, size, contrast, strokes });
		});
	}

	#arrive() {
		const { n, arrived } = this.#given();
		const { place } = this.#talk;
		if (place?.step !== n || location.hash !== printShown(place))
			this.#talk.arrive({ step: n, shown: parseShown(location.hash) });
		arrived?.();
	}

	readonly travel = (place: Place) => {
		const { n, hrefOf } = this.#given();
		const address = hrefOf(place.step) + printShown(place);
		if (place.step === n && !navigating.to) replaceState(address, page.state);
		else goto(address, { keepFocus: true, noScroll: false });
	};
}
