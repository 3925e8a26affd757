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
