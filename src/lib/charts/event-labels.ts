import type { EventMark } from './event-mark';
import type { Interval } from './packing';
import type { Box } from './placed';
import { labelGap, roomBeside } from './placement';
import { shortened } from './shortened';

export const labelHeight = 14;

/** A label beside a mark, in pixels. */
export interface Label extends Interval {
	text: string;
}

type TextWidth = (text: string) => number;

/**
 * The label of a mark on that side where it says more, right if both do the same; undefined where neither has room.
 *
 * @param room how wide it may be on either side
 */
export function labelBeside(
	mark: EventMark,
	{ left, right }: Interval,
	room: { left: number; right: number },
	textWidth: TextWidth
): Label | undefined {
	const [after, before] = [room.right, room.left].map((width) => wording(mark, width, textWidth));
	const text = longer(after, before);
	if (!text) return;
	const width = textWidth(text);
	return text === after
		? { text, left: right + labelGap, right: right + labelGap + width }
		: { text, left: left - labelGap - width, right: left - labelGap };
}

/**
 * The labels there is room for: none covers a mark or another label, and each stands in the row of its mark.
 *
 * @param marks of one lane
 * @param bounds of the lane
 * @param widest the most a label may take, in pixels
 */
export function labelled(
	marks: { mark: EventMark; box: Box }[],
	bounds: Interval,
	widest: number,
	textWidth: TextWidth
): (Label & Box)[] {
	const taken = marks.map(({ box }) => box);
	const labels: (Label & Box)[] = [];
	for (const { mark, box } of marks) {
		const middle = (box.top + box.bottom) / 2;
		const line = { top: middle - labelHeight / 2, bottom: middle + labelHeight / 2 };
		const room = roomBeside({ ...box, ...line }, taken, bounds);
		const label = labelBeside(mark, box, limited(room, widest), textWidth);
		if (!label) continue;
		labels.push({ ...label, ...line });
		taken.push({ ...label, ...line });
	}
	return labels;
}

export function limited({ left, right }: Interval, widest: number): Interval {
	return { left: Math.min(left, widest), right: Math.min(right, widest) };
}

/** Beside the time axis, where no axis does, the label says when. */
function wording(mark: EventMark, width: number, textWidth: TextWidth): string | undefined {
	const { lane, period, title } = mark;
	if (lane === 'time' || !period) return shortened(title, width, textWidth);
	const dated = shortened(`${period}: ${title}`, width, textWidth);
	return dated?.startsWith(`${period}: `) ? dated : shortened(period, width, textWidth, 4);
}

function longer(one: string | undefined, other: string | undefined): string | undefined {
	return (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
}
