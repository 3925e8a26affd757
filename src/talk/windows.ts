import { on } from 'svelte/events';
import { wireOver, type Carrier, type Wire } from '$lib/lectures/presenter/wire';

const presenterSize = { width: 1200, height: 800 };

/**
 * The windows of one file that opened each other. Browsers need not join others: to some, every window of a file is a
 * stranger, and no channel leads from one to the other; but whoever opened a window can write to it.
 */
export class Windows {
	readonly #others = new Set<Pick<Window, 'postMessage' | 'closed'>>();

	constructor() {
		if (window.opener) this.#others.add(window.opener as Window);
	}

	/** Opens a window, or brings it to the front. @returns whether the browser lets it */
	open(href: string, name: string): boolean {
		const { width, height } = presenterSize;
		const opened = window.open(href, name, `width=${width},height=${height}`);
		if (!opened) return false;
		this.#others.add(opened);
		opened.focus();
		return true;
	}

	/** The wire between them. */
	wire(lecture: string): Wire {
		const carrier = new EventTarget();
		const stop = on(window, 'message', ({ source, data }) => {
			if (source === window) return;
			// A window that was loaded anew knows none that it opened before, until one speaks; one that closes is gone.
			if (source) this.#others.add(source as Window);
			carrier.dispatchEvent(new MessageEvent('message', { data }));
		});
		const postMessage = (message: unknown) => {
			// No origin can be named: that of a file is opaque.
			for (const other of this.#others) if (!other.closed) other.postMessage(message, '*');
		};
		return wireOver(
			Object.assign(carrier, { postMessage, close: stop }) satisfies Carrier,
			lecture
		);
	}
}
