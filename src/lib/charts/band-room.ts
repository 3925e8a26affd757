import { formOf, drawnOf, type Form } from './form';
import { ink, type Face, type FaceWidth } from './ink';
import { pointShape, type PointShape } from './point-shapes';
import type { PlottedPanel } from '../model/panel';

type TextWidth = (text: string) => number;

/** Above a title; between title and plot, where labels of the highest marks stand; below the plot. */
export const bandGaps = { above: 14, between: 24, below: 16 };
export const timeAxisHeight = 30;
const titleMargin = 4;
/** Left of a measure, where its shape stands. */
const keyIndent = 18;

/** What stands above the plot of a panel, and how high the plot is meant to be. */
export interface Head {
	title: string;
	/** The series of a panel with more than one. */
	keys: { measure: string; point: PointShape; colour: string }[];
	note: string;
	plotHeight: number;
}

/** One line of a head. */
export interface HeadLine {
	text: string;
	face: Face;
	indent: number;
	/** The shape before its first line. */
	key?: { point: PointShape; colour: string };
}

/** @param plotShare how high its plot is meant to be, as a part of what it is on a page */
export function headOf(
	panel: PlottedPanel,
	colourOf: (series: string) => string,
	plotShare = 1
): Head {
	const form = formOf(panel);
	return {
		title: panel.title,
		keys: form.isShared
			? panel.series.map(({ id, measure }, index) => ({
					measure,
					point: pointShape(index),
					colour: colourOf(id)
				}))
			: [],
		note:
			form.scale === 'logarithmic' ? 'Logarithmic axis: each line is ten times the one below' : '',
		plotHeight: plotHeight(panel, form) * plotShare
	};
}

/** A value alone needs little room; what is to be compared needs more. */
function plotHeight({ unit, series }: PlottedPanel, { kind, scale, isShared }: Form): number {
	if (isShared) return Math.min(240, 96 + 36 * series.length);
	if (kind === 'slopes' || scale === 'logarithmic') return 104;
	const count = series.flatMap((one) => drawnOf(one)).length;
	if (kind === 'bars' || unit === 'percent') return 84;
	return count > 1 ? 72 : unit === 'rank' ? 36 : 56;
}

/** A text in lines no wider than `width` (a longer word stands alone). */
export function wrapped(text: string, width: number, textWidth: TextWidth): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && textWidth(longer) <= width - titleMargin) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

export function headLines(head: Head, width: number, textWidth: FaceWidth): HeadLine[] {
	const lines = (text: string, face: Face, indent = 0): HeadLine[] =>
		wrapped(text, width - indent, (each) => textWidth(each, face)).map((line) => ({
			text: line,
			face,
			indent
		}));
	return [
		...lines(head.title, ink.title),
		...head.keys.flatMap(({ measure, ...key }) =>
			lines(measure, ink.period, keyIndent).map((line, row) => (row ? line : { ...line, key }))
		),
		...(head.note ? lines(head.note, ink.period) : [])
	];
}

/** What a band needs besides its plot, in pixels. Nothing stands above the first. */
export function headRoom(lines: HeadLine[], index: number): number {
	return (
		(index ? bandGaps.above : 0) + lines.length * ink.title.line + bandGaps.between + bandGaps.below
	);
}

/** The height that gives every plot what it needs at this width, in pixels. */
export function bandsHeight(heads: Head[], width: number, textWidth: FaceWidth): number {
	return heads
		.map((head, index) => headRoom(headLines(head, width, textWidth), index) + head.plotHeight)
		.reduce((sum, height) => sum + height, timeAxisHeight);
}
