import type { Placed } from './placed';

/** Marks as they are walked: panel by panel, lane by lane, in each from left to right through all its series. */
export function walkOrder<P extends Placed>(marks: P[]): P[] {
	return marks.toSorted((a, b) => {
		if (a.datasetIndex === b.datasetIndex) return a.index - b.index;
		if (a.band !== b.band) return a.band.top - b.band.top;
		return a.lane === b.lane ? a.mark.x - b.mark.x : a.lane.left - b.lane.left;
	});
}

/**
 * Where a key leads among so many marks in order; undefined where the key is none of ours.
 *
 * @param current undefined before the first step
 */
export function walked(
	key: string,
	current: number | undefined,
	count: number
): number | undefined {
	if (!count) return;
	const last = count - 1;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return current === undefined ? 0 : Math.min(current + 1, last);
		case 'ArrowLeft':
		case 'ArrowUp':
			return current === undefined ? last : Math.max(current - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return last;
	}
}
