/** Far enough ahead that a chart is drawn before it is scrolled to. */
const margin = '400px';

/** Calls back once, when the element comes near the viewport. Returns what stops waiting. */
export function whenNear(element: Element, arrive: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			arrive();
		},
		{ rootMargin: margin }
	);
	observer.observe(element);
	return () => observer.disconnect();
}

/** Calls back now, however far away the element is. Nothing waits that could be stopped. */
export function atOnce(_: Element, arrive: () => void): () => void {
	arrive();
	return () => undefined;
}
