import { createSubscriber } from 'svelte/reactivity';

const tickMs = 250;

/**
 * The time of day, in milliseconds since 1970: whatever is told by it is told anew four times a second, and right even
 * where a browser lets hidden windows tick more rarely.
 */
export function ticking(now: () => number = () => Date.now()): () => number {
	const subscribe = createSubscriber((update) => {
		const timer = setInterval(update, tickMs);
		return () => clearInterval(timer);
	});
	return () => {
		subscribe();
		return now();
	};
}
