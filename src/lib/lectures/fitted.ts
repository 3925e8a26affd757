import { on } from 'svelte/events';

const factor = { least: 1, larger: 1.12 };
const halvings = 6;

/**
 * Sets the text of a box as large as fits into it, by its custom property `--fit`: never smaller than the wall asks
 * for; then it scrolls.
 *
 * @param size how many times the reader has made it larger
 * @param most how much larger than that it is at most
 */
export function fitted(box: HTMLElement, size: number, most: number): () => void {
	const asked = factor.larger ** size;
	const fits = (fit: number) => {
		box.style.setProperty('--fit', String(fit * asked));
		return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
	};
	function fit() {
		let [low, high] = [factor.least, most];
		if (fits(high)) return;
		for (let halving = 0; halving < halvings; halving++) {
			const middle = (low + high) / 2;
			if (fits(middle)) low = middle;
			else high = middle;
		}
		fits(low);
	}
	const resizing = new ResizeObserver(fit);
	resizing.observe(box);
	// Letters of another width come with the face.
	const stop = on(document.fonts, 'loadingdone', fit);
	fit();
	return () => {
		stop();
		resizing.disconnect();
	};
}
