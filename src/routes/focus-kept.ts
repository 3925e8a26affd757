import { afterNavigate, beforeNavigate } from '$app/navigation';

/** Where history leads to another page, the control that has the focus keeps it, if it is there still. */
export function keepFocus() {
	let at: HTMLElement | null;
	beforeNavigate(({ type }) => {
		at = type === 'popstate' ? document.querySelector<HTMLElement>(':focus') : null;
	});
	afterNavigate(() => at?.focus({ preventScroll: true }));
}
