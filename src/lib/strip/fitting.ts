/** Something to be written beside a point of a strip. */
export interface Label {
	text: string;
	/** Where its point is, in percent of the strip. */
	at: number;
}

/** A label that has room: from which width on, in which row, and to which side of its point. */
export interface FittedLabel extends Label {
	row: number;
	/** The number of the narrowest of `widths` that has room for it. */
	from: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Of a strip, in pixels: what is written on a narrow one is written on every wider one. */
export const widths = [260, 340, 430, 520, 640, 800, 1040, 1400] as const;

const gap = 8;
/** A line leads from a label to its point through the rows between: beside it must be some paper. */
const leaderGap = 3;
const anchors = ['middle', 'start', 'end'] as const;

interface Box {
	left: number;
	right: number;
}

/**
 * Chooses the labels that can be written without touching each other, and where. Those that come first go first, and far
 * from the strip, so that the others can lead to it below them.
 *
 * Letters keep their size while points move apart on a wider strip, so that what does not touch never will.
 *
 * @param rows of labels, 0 nearest to the strip
 * @param letter the width of one, in pixels, rather too much than too little
 */
export function fitted<L extends Label>(
	labels: readonly L[],
	rows: number,
	letter = 6.8
): (L & FittedLabel)[] {
	const placed: (L & FittedLabel)[] = [];
	for (const [from, width] of widths.entries())
		for (const label of labels) {
			if (placed.some(({ at, text }) => at === label.at && text === label.text)) continue;
			const place = freePlace(label, placed, { rows, letter, width });
			if (place) placed.push({ ...label, ...place, from });
		}
	return placed;
}

/** The number of the narrowest of `widths` at which a text fits into a piece of the strip; undefined: at none. */
export function widthFor(text: string, percent: number, letter = 6.8): number | undefined {
	const wide = text.length * letter + gap;
	const from = widths.findIndex((width) => (percent / 100) * width >= wide);
	return from < 0 ? undefined : from;
}

interface Room {
	rows: number;
	letter: number;
	width: number;
}

function freePlace(label: Label, placed: readonly FittedLabel[], room: Room) {
	const x = (label.at / 100) * room.width;
	for (let row = room.rows - 1; row >= 0; row--)
		for (const anchor of anchors) {
			const box = boxOf({ ...label, anchor }, room);
			if (box.left < -gap || box.right > room.width + gap) continue;
			const isFree = placed.every((other) => {
				const otherBox = boxOf(other, room);
				const otherX = (other.at / 100) * room.width;
				if (other.row === row) return isApart(box, otherBox, gap);
				const isStruck = other.row > row ? isOn(otherX, box) : isOn(x, otherBox);
				return !isStruck;
			});
			if (isFree) return { row, anchor };
		}
	return undefined;
}

function boxOf({ at, text, anchor }: Label & Pick<FittedLabel, 'anchor'>, room: Room): Box {
	const [x, wide] = [(at / 100) * room.width, text.length * room.letter];
	const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
	return { left, right: left + wide };
}

const isApart = (one: Box, other: Box, by: number) =>
	one.right + by <= other.left || other.right + by <= one.left;
const isOn = (x: number, { left, right }: Box) => x > left - leaderGap && x < right + leaderGap;
