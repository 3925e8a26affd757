/** A chart is never smaller than on a page. */
const leastEnlarged = 1;
const step = 0.05;

/**
 * The largest scale at which a drawing fits into its room, in pixels.
 *
 * @param wanted the scale at which it is best read
 * @param heightAt how high it is at a width, not enlarged
 */
export function enlargedIn(
	room: { width: number; height: number },
	wanted: number,
	heightAt: (width: number) => number
): number {
	for (let scale = wanted; scale > leastEnlarged; scale -= step)
		if (heightAt(room.width / scale) * scale <= room.height) return scale;
	return leastEnlarged;
}
