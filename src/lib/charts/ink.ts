import type { FontSpec } from 'chart.js';

/** Sizes that marks, labels and titles share, in CSS pixels. */
export const ink = {
	radius: 5,
	/** Half the width of a bar for a moment. */
	bar: 9,
	/** How thick the line is that a value is read from. */
	edge: 2.5,
	/** How far an arrow reaches from its mark. */
	arrow: 22,
	halo: 13,
	tick: { size: 12, weight: 400 },
	title: { size: 14, weight: 600, line: 19 },
	figure: { size: 13.5, weight: 600 },
	period: { size: 12.5, weight: 400 }
} as const;

export interface Face {
	size: number;
	weight: number;
}

/** How wide a text is in a face, in pixels. */
export type FaceWidth = (text: string, face: Face) => number;

/** A canvas font in the chart's family. */
export function fontOf(chart: { options: { font?: unknown } }, { size, weight }: Face): string {
	const { family } = chart.options.font as FontSpec;
	return printFont({ size, weight }, family);
}

export function printFont({ size, weight }: Face, family: string): string {
	return `${weight} ${size}px ${family}`;
}
