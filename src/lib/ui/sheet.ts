/** How high a sheet stands over what lies behind it, lowest first. */
export const heights = ['peek', 'half', 'full'] as const;
export type Height = (typeof heights)[number];

/** The pixels of each height, ascending. */
export type Stops = Record<Height, number>;

/** Where a finger was, in pixels from the top, and when, in milliseconds. */
export interface Touch {
	y: number;
	at: number;
}

/** A sheet that is let go glides on for so long, at the speed it had. */
const glideMs = 160;
/** From this speed on, in pixels per millisecond, it does not go back to where it came from. */
const flick = 0.5;
/** Older movement says nothing about the speed at the end. */
const memoryMs = 100;

/** Pixels per millisecond upwards at the end of a drag; 0 where the finger rested before it let go. */
export function speedOf(trail: readonly Touch[], now: number): number {
	const recent = trail.filter(({ at }) => now - at <= memoryMs);
	const [first, last] = [recent[0], recent.at(-1)];
	return first && last && last.at > first.at ? (first.y - last.y) / (last.at - first.at) : 0;
}

/** The height a sheet comes to rest at when it is let go `px` high at a speed, in pixels per millisecond upwards. */
export function restingHeight(px: number, speed: number, stops: Stops): Height {
	const onward = heights.filter((height) =>
		speed > 0 ? stops[height] >= px : stops[height] <= px
	);
	const open = Math.abs(speed) > flick && onward.length ? onward : heights;
	const end = px + speed * glideMs;
	return open.reduce((best, height) =>
		Math.abs(stops[height] - end) < Math.abs(stops[best] - end) ? height : best
	);
}

/** A height in pixels, no lower and no higher than a sheet goes. */
export function heldPx(px: number, { peek, full }: Stops): number {
	return Math.max(peek, Math.min(full, px));
}

/** The height an arrow key, Home or End leads to; undefined for any other key. */
export function heightAfter(key: string, height: Height): Height | undefined {
	const at = heights.indexOf(height);
	if (key === 'ArrowUp') return heights[at + 1] ?? height;
	if (key === 'ArrowDown') return heights[at - 1] ?? height;
	if (key === 'Home') return heights[0];
	if (key === 'End') return heights[2];
	return undefined;
}

/** The height a press leads to: every height can be reached by pressing alone. */
export function nextHeight(height: Height): Height {
	return heights[(heights.indexOf(height) + 1) % heights.length]!;
}
