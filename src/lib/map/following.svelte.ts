import type { Map as VendorMap, PaddingOptions } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Atlas } from '../model/atlas';
import type { Reference } from '../model/records';
import type { Camera } from '../view/camera';
import { afterPaint } from './after-paint';
import { boundsOfLines, destinationOf, isWithin, type Bounds } from './destination';
import { fitting, go, hold, isSame, restore } from './travel';

/** What the camera goes by: read anew whenever it changes. */
export interface Led {
	map: VendorMap | undefined;
	atlas: Atlas;
	selected: Reference | undefined;
	neighbours: readonly Reference[];
	camera: Camera | undefined;
	/** Whether it stays exactly there. */
	held: boolean;
	padding: Required<PaddingOptions>;
	/** The reader's own lines. */
	sketch: readonly (readonly (readonly [number, number])[])[];
}

/** Takes the map to what is selected, to where the address says, and to lines that the reader brings along. */
export class Following {
	readonly #led: () => Led;
	/** What the map shows of itself, until the reader or the address moves it elsewhere. */
	#followed: Reference | undefined;

	/** To be made while a component is: it lives as long. */
	constructor(led: () => Led) {
		this.#led = led;
		$effect(() => this.#makeRoom());
		$effect(() => this.#fit());
		let [turned, obeyed] = untrack(() => [led().selected, led().camera]);
		$effect(() => {
			const { selected, camera, held, map } = led();
			if (!map || (selected === turned && camera === obeyed)) return;
			return afterPaint(() => {
				const other = selected !== turned;
				[turned, obeyed] = [selected, camera];
				if (camera && held) hold(map, camera);
				else if (camera) this.#followed = restore(map, camera) ? undefined : this.#followed;
				else if (selected && other) this.follow(map, selected, 'fly');
			});
		});
	}

	follow(map: VendorMap, ref: Reference, way: 'jump' | 'fly'): void {
		const { atlas, neighbours } = this.#led();
		const destination = destinationOf(atlas, ref, neighbours);
		if (!destination) return;
		go(map, destination, way);
		this.#followed = ref;
	}

	/** The reader has moved the map: it stays there. */
	release(): void {
		this.#followed = undefined;
	}

	#makeRoom() {
		const { map, padding } = this.#led();
		if (!map) return;
		const [room, before] = [fitting(map, padding), map.getPadding()];
		if (isSame(room, before)) return;
		// To make room is to jump, which ends a flight: it sets out anew.
		const way = map.isMoving() ? 'fly' : 'jump';
		map.setPadding(room);
		const followed = this.#followed;
		if (followed) untrack(() => this.follow(map, followed, way));
	}

	#fit() {
		const { map, sketch } = this.#led();
		const bounds = boundsOfLines(sketch);
		if (!map || !bounds) return;
		const shown = map.getBounds().toArray().flat() as Bounds;
		if (!isWithin(bounds, shown)) untrack(() => go(map, { bounds }, 'fly'));
	}
}
