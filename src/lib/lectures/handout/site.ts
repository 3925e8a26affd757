const loopback = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The whole address of a path, to be printed; undefined where it would lead nobody anywhere, since the atlas is served
 * by the reader's own machine.
 */
export function printedAddress(path: string, page: URL): string | undefined {
	return loopback.test(page.hostname) ? undefined : new URL(path, page).href;
}
