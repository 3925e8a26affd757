import { labelBeside, limited } from './event-labels';
import type { EventMark } from './event-mark';
import { packed, type Extent, type Interval } from './packing';
import { labelGap } from './placement';

/** How large marks are drawn, how far apart their rows are, and how wide a label may be, in pixels. */
export interface Setting {
	radius: number;
	pitch: number;
	label: number;
	/** Which marks have room for a label kept free. */
	labels: 'all' | 'some' | 'none';
}

/** Where the marks of a lane stand: each across, and in its row, counted from below. */
export interface Arrangement {
	setting: Setting;
	rows: number;
	/** In the order of the marks. */
	places: (Interval & { row: number })[];
}

/** The most the rows may take of the height, in pixels. */
const tallestRows = 224;

/** From a label beside every mark to marks as small as can still be told apart. */
const settings: Setting[] = [
	{ radius: 5, pitch: 18, label: 240, labels: 'all' },
	{ radius: 5, pitch: 18, label: 170, labels: 'all' },
	{ radius: 5, pitch: 16, label: 120, labels: 'all' },
	{ radius: 5, pitch: 16, label: 150, labels: 'some' },
	{ radius: 4.5, pitch: 12, label: 240, labels: 'none' },
	{ radius: 3.5, pitch: 9, label: 240, labels: 'none' },
	{ radius: 3, pitch: 7, label: 240, labels: 'none' },
	{ radius: 2.5, pitch: 6, label: 240, labels: 'none' },
	{ radius: 2, pitch: 5, label: 240, labels: 'none' }
];

const last = settings.at(-1);

/** Between two marks of a row. */
const air = 1.5;
/** A period in a lane that is not to scale, and how far it stands from the edge. */
const token = { width: 14, inset: 6 };
/** A shorter bar could be taken for a dot. In radii. */
const shortestBar = 3;
/** Its multiples, without their whole parts, spread evenly. */
const goldenRatio = 0.618;

/**
 * Stacks the marks of a lane in as few rows as keep them apart, at the fullest setting that the height allows.
 *
 * @param marks in order of time
 * @param textWidth of a label, in pixels
 */
export function arranged(
	marks: EventMark[],
	extent: Extent,
	textWidth: (text: string) => number
): Arrangement {
	for (const setting of settings) {
		const most = Math.floor(tallestRows / setting.pitch);
		const across = marks.map((mark) => acrossOf(mark, extent, setting.radius));
		const bare = across.map(({ left, right }) => ({ left, right: right + air }));
		const roomy = () =>
			across.map((place, index) =>
				withLabel(marks[index]!, place, extent, setting.label, textWidth)
			);
		const kept = {
			all: roomy,
			some: () => mixed(bare, roomy(), most),
			none: () => bare
		}[setting.labels]();
		// One row more is enough to see that a setting does not do; only the last has to.
		const rows = stacked(kept, marks[0]?.lane === 'time', most + (setting === last ? 0 : 1));
		const count = 1 + Math.max(...rows);
		if (count > most) continue;
		const places = across.map((place, index) => ({ ...place, row: rows[index]! }));
		return { setting, rows: count, places };
	}
	throw new Error('The last setting takes any number of marks.');
}

/** Whether a mark is drawn as a bar rather than as a dot. */
export function isBar({ left, right }: Interval, { radius }: Setting): boolean {
	return right - left > 2.5 * radius;
}

/** Rows are counted from below; a lane that is a list, not to scale, is read from above. */
function stacked(intervals: Interval[], isScaled: boolean, most: number): number[] {
	return isScaled ? packed(intervals, most) : packed(intervals.toReversed(), most).toReversed();
}

/** Room for labels, for as many marks, here and there, as the rows allow. */
function mixed(bare: Interval[], roomy: Interval[], most: number): Interval[] {
	const kept = [...bare];
	const count = (intervals: Interval[]) => 1 + Math.max(...packed(intervals));
	if (count(kept) > most) return kept;
	const turn = (index: number) => (index * goldenRatio) % 1;
	const order = bare.map((_, index) => index).sort((a, b) => turn(a) - turn(b));
	for (const index of order) {
		kept[index] = roomy[index]!;
		if (count(kept) > most) kept[index] = bare[index]!;
	}
	return kept;
}

function withLabel(
	mark: EventMark,
	{ left, right }: Interval,
	extent: Extent,
	widest: number,
	textWidth: (text: string) => number
): Interval {
	const room = { left: left - extent.left - labelGap, right: extent.right - right - labelGap };
	const label = labelBeside(mark, { left, right }, limited(room, widest), textWidth);
	if (!label) return { left, right: right + air };
	return {
		left: Math.min(left, label.left - labelGap),
		right: Math.max(right + air, label.right + labelGap)
	};
}

function acrossOf({ lane, span, x }: EventMark, extent: Extent, radius: number): Interval {
	const pixel = (value: number) => {
		const within = Math.min(Math.max(value, extent.min), extent.max);
		const share = (within - extent.min) / (extent.max - extent.min);
		return extent.left + share * (extent.right - extent.left);
	};
	if (lane !== 'time') {
		const left = pixel(x) + token.inset;
		return { left, right: left + (span ? token.width : 2 * radius) };
	}
	const [from, to] = span ? [pixel(span[0]), pixel(span[1])] : [0, 0];
	if (to - from >= shortestBar * radius) return { left: from, right: to };
	return { left: pixel(x) - radius, right: pixel(x) + radius };
}
