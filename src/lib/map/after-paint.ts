/**
 * Does heavy work once the page has shown its own change, unless it is called off before.
 *
 * @returns what calls it off
 */
export function afterPaint(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
