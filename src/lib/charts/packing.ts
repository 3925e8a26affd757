/** Where something begins and ends along a line, in pixels. */
export interface Interval {
	left: number;
	right: number;
}

/** A lane in pixels, and what its axis shows. Scales of Chart.js are such. */
export interface Extent extends Interval {
	min: number;
	max: number;
}

/**
 * The row of each interval, counted from 0, so that none overlap in a row: as few rows as that can be done in. Only
 * where it would take more than `most`, what is left over goes where it covers least.
 */
export function packed(intervals: Interval[], most = Infinity): number[] {
	const rows: number[] = [];
	const ends: number[] = [];
	const order = intervals.map((_, index) => index);
	order.sort((a, b) => intervals[a]!.left - intervals[b]!.left);
	for (const index of order) {
		const { left, right } = intervals[index]!;
		const free = ends.findIndex((end) => end <= left);
		const row = free >= 0 ? free : ends.length < most ? ends.length : earliest(ends);
		rows[index] = row;
		ends[row] = Math.max(right, ends[row] ?? right);
	}
	return rows;
}

function earliest(ends: number[]): number {
	return ends.indexOf(Math.min(...ends));
}
