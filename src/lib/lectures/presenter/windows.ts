const presenterSize = { width: 1200, height: 800 };

/** The name of the window that shows a talk to its audience. */
export function wallName(lecture: string): string {
	return `wall-${lecture}`;
}

/**
 * Opens the presenter's window, or brings it to the front as it is.
 *
 * @returns whether the browser lets it
 */
export function openPresenter(lecture: string, href: string): boolean {
	const { width, height } = presenterSize;
	const opened = window.open('', `presenter-${lecture}`, `width=${width},height=${height}`);
	if (!opened || opened.closed) return false;
	// A window that is there already goes on as it is.
	if (pathOf(opened) !== new URL(href, location.href).pathname) opened.location.href = href;
	opened.focus();
	return true;
}

/** @returns undefined where it has gone to another site */
function pathOf(opened: Window): string | undefined {
	try {
		return opened.location.pathname;
	} catch {
		return undefined;
	}
}
