/** What a hash names on the page that is shown; nothing where it names nothing, or is nonsense. */
export function namedBy(hash: string): HTMLElement | undefined {
	try {
		return document.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
	} catch {
		return undefined;
	}
}

/**
 * Steps within one page, from a figure to its sentence and back: the browser takes only the document back to where
 * it was, not a panel that scrolls inside.
 *
 * @returns what to call when a link is clicked, and when history has led to another step of the same page
 */
export function stepsWithin(panel: () => HTMLElement | undefined) {
	const tops = new Map<string, number>();
	return {
		leave({ target }: MouseEvent) {
			const link = target instanceof Element && target.closest('a');
			if (link && link.hash && link.href.split('#')[0] === location.href.split('#')[0])
				tops.set(location.href, panel()?.scrollTop ?? 0);
		},
		comeBack() {
			const top = tops.get(location.href);
			if (top !== undefined) panel()?.scrollTo({ top });
			else namedBy(location.hash)?.scrollIntoView();
		}
	};
}
